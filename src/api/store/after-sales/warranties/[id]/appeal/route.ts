import { appealWarrantyWorkflow } from "../../../../../../workflows/warranty/step-warranty"
import { ownWarrantyVerb } from "../../own-warranty-verb"
import type { AppealBody } from "../../validators"

export const POST = ownWarrantyVerb<AppealBody>((req, input) =>
  appealWarrantyWorkflow(req.scope).run({ input: { ...input, said: { ...req.validatedBody, evidence: null } } }),
)
