import { upholdWarrantyVoidWorkflow } from "../../../../../../workflows/warranty/step-warranty"
import type { WordsBody } from "../../validators"
import { warrantyVerb } from "../../warranty-verb"

export const POST = warrantyVerb<WordsBody>((req, input) =>
  upholdWarrantyVoidWorkflow(req.scope).run({ input: { ...input, said: { ...req.validatedBody, evidence: null } } }),
)
