import { visitVerb } from "../../visit-verb"
import type { RecordVisitBody } from "../../validators"

export const POST = visitVerb<RecordVisitBody>(({ held_at, ...record }, now) => ({
  action: "record",
  ...record,
  held_at: held_at ?? now,
}))
