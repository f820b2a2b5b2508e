import { recoveryVerb } from "../../recovery-verb"
import type { SubmitInput } from "../../validators"

export const POST = recoveryVerb<SubmitInput>(({ party_name = null, reference, words }) => ({
  step: { verb: "submit", party_name },
  reference,
  words,
}))
