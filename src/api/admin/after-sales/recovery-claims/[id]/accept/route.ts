import { recoveryVerb } from "../../recovery-verb"
import type { AcceptInput } from "../../validators"

export const POST = recoveryVerb<AcceptInput>(({ amount = null, words }) => ({
  step: { verb: "accept", amount },
  words,
}))
