import { wordsVerb } from "../../finding-verb"

export const POST = wordsVerb("send_back")
