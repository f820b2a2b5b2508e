import { inspectRmaWorkflow } from "../../../../../../workflows/rma/inspect-rma"
import { staffVerb } from "../../staff-verb"
import type { InspectInput } from "../../validators"

export const POST = staffVerb<InspectInput>((req, verb) =>
  inspectRmaWorkflow(req.scope).run({ input: { ...verb, findings: req.validatedBody.units } }),
)
