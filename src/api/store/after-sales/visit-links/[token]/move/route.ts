import type { MoveLinkInput } from "../../../visits/validators"
import { visitLinkVerb } from "../../visit-link-verb"

export const POST = visitLinkVerb<MoveLinkInput>(({ starts_at }) => ({ action: "move", starts_at }))
