import { visitVerb } from "../../visit-verb"
import type { MoveVisitBody } from "../../validators"

export const POST = visitVerb<MoveVisitBody>(({ starts_at }) => ({ action: "move", starts_at }))
