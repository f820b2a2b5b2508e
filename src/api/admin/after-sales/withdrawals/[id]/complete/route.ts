import { completeWithdrawalWorkflow } from "../../../../../../workflows/withdrawal/complete-withdrawal"
import { staffVerb } from "../../staff-verb"
import type { CompleteInput } from "../../validators"

export const POST = staffVerb<CompleteInput>((req, verb) =>
  completeWithdrawalWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
