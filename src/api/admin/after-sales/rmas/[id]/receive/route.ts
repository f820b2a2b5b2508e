import { receiveRmaWorkflow } from "../../../../../../workflows/rma/receive-rma"
import { staffVerb } from "../../staff-verb"
import type { ReceiveInput } from "../../validators"

export const POST = staffVerb<ReceiveInput>((req, verb) =>
  receiveRmaWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb } }),
)
