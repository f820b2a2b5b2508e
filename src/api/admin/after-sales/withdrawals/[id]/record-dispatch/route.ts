import { recordWithdrawalDispatchWorkflow } from "../../../../../../workflows/withdrawal/record-withdrawal-dispatch"
import { staffVerb } from "../../staff-verb"
import type { RecordDispatchInput } from "../../validators"

export const POST = staffVerb<RecordDispatchInput>((req, verb) =>
  recordWithdrawalDispatchWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
