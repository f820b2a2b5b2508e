import { excludeVerb } from "../../exclude-verb"
import type { ExcludeInput } from "../../validators"

export const POST = excludeVerb<ExcludeInput>(({ because }) => because)
