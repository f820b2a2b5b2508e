import { matchParcelWorkflow } from "../../../../../../workflows/receiving/match-parcel"
import { parcelVerb } from "../../parcel-verb"
import type { UnmatchInput } from "../../validators"

export const POST = parcelVerb<UnmatchInput>((req, verb) =>
  matchParcelWorkflow(req.scope).run({ input: { ...verb, owner: null, words: req.validatedBody.words ?? null } }),
)
