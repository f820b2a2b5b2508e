import { openWithdrawalRequestWorkflow } from "../../../../../../workflows/withdrawal/open-withdrawal-request"
import { staffVerb } from "../../staff-verb"
import type { OpenRequestInput } from "../../validators"

export const POST = staffVerb<OpenRequestInput>((req, verb) =>
  openWithdrawalRequestWorkflow(req.scope).run({
    input: { ...verb, reason_code: req.validatedBody.reason_code ?? null },
  }),
)
