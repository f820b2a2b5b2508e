import { registerWarrantyWorkflow } from "../../../../../../workflows/warranty/register-warranty"
import { ownWarrantyVerb } from "../../own-warranty-verb"
import type { RegisterBody } from "../../validators"

export const POST = ownWarrantyVerb<RegisterBody>((req, input) =>
  registerWarrantyWorkflow(req.scope).run({ input: { ...input, said: req.validatedBody } }),
)
