import { visitVerb } from "../../visit-verb"
import type { WordsVisitBody } from "../../validators"

export const POST = visitVerb<WordsVisitBody>(({ words }) => ({ action: "cancel", reason: "staff", words }))
