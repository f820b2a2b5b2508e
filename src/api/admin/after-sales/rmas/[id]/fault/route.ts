import { attributeFaultWorkflow } from "../../../../../../workflows/fault/attribute-fault"
import type { AttributeFaultBodyInput } from "../../fault-validators"
import { staffVerb } from "../../staff-verb"

export const POST = staffVerb<AttributeFaultBodyInput>((req, verb) =>
  attributeFaultWorkflow(req.scope).run({ input: { ...verb, ...req.validatedBody } }),
)
