import { setWarrantySerialWorkflow } from "../../../../../../workflows/warranty/set-serial"
import type { SerialBody } from "../../validators"
import { warrantyVerb } from "../../warranty-verb"

export const POST = warrantyVerb<SerialBody>((req, input) =>
  setWarrantySerialWorkflow(req.scope).run({ input: { ...input, said: req.validatedBody } }),
)
