import { voidWarrantyWorkflow } from "../../../../../../workflows/warranty/step-warranty"
import type { VoidBody } from "../../validators"
import { warrantyVerb } from "../../warranty-verb"

export const POST = warrantyVerb<VoidBody>((req, input) =>
  voidWarrantyWorkflow(req.scope).run({ input: { ...input, said: req.validatedBody } }),
)
