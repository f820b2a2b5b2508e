import { restoreWarrantyWorkflow } from "../../../../../../workflows/warranty/step-warranty"
import type { WordsBody } from "../../validators"
import { warrantyVerb } from "../../warranty-verb"

export const POST = warrantyVerb<WordsBody>((req, input) =>
  restoreWarrantyWorkflow(req.scope).run({ input: { ...input, said: { ...req.validatedBody, evidence: null } } }),
)
