import { matchParcelWorkflow } from "../../../../../../workflows/receiving/match-parcel"
import { parcelVerb } from "../../parcel-verb"
import type { MatchInput } from "../../validators"

export const POST = parcelVerb<MatchInput>((req, verb) => {
  const { words = null, ...owner } = req.validatedBody
  return matchParcelWorkflow(req.scope).run({ input: { ...verb, owner, words } })
})
