import { disputeWithdrawalWorkflow } from "../../../../../../workflows/withdrawal/dispute-withdrawal"
import { staffVerb } from "../../staff-verb"
import type { DisputeInput } from "../../validators"

export const POST = staffVerb<DisputeInput>((req, verb) =>
  disputeWithdrawalWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
