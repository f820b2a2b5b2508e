import { visitVerb } from "../../visit-verb"
import type { ReassignVisitBody } from "../../validators"

export const POST = visitVerb<ReassignVisitBody>(({ agent_id }) => ({ action: "reassign", agent_id }))
