import { visitVerb } from "../../visit-verb"

export const POST = visitVerb(() => ({ action: "confirm" }))
