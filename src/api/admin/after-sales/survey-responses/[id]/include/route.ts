import { excludeVerb } from "../../exclude-verb"

export const POST = excludeVerb(() => null)
