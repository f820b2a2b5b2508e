import { addToParcelWorkflow } from "../../../../../../workflows/receiving/add-to-parcel"
import { parcelVerb } from "../../parcel-verb"
import type { ContentsInput } from "../../validators"

export const POST = parcelVerb<ContentsInput>((req, verb) =>
  addToParcelWorkflow(req.scope).run({ input: { ...verb, findings: req.validatedBody.findings } }),
)
