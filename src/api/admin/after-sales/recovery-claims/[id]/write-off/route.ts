import { recoveryVerb } from "../../recovery-verb"
import type { WordsInput } from "../../validators"

export const POST = recoveryVerb<WordsInput>(({ words }) => ({ step: { verb: "write_off", words }, words }))
