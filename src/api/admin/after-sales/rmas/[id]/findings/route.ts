import { receiveRmaWorkflow } from "../../../../../../workflows/rma/receive-rma"
import { staffVerb } from "../../staff-verb"
import type { FindingsInput } from "../../validators"

export const POST = staffVerb<FindingsInput>((req, verb) =>
  receiveRmaWorkflow(req.scope).run({ input: { ...req.validatedBody, ...verb, items: [] } }),
)
