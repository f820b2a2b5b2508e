import { wordsVerb } from "../../finding-verb"

export const POST = wordsVerb("dispose")
