import type { ClockEvent, SlaClock } from "./clock"
import { reckon } from "./reckon"

export type ClockEventToRecord = Pick<ClockEvent, "action" | "at"> &
  Partial<Pick<ClockEvent, "reason" | "words" | "actor_id">>

/** The clock with one more line of history, and with its deadline worked out anew, which the line carries. */
export function record(clock: SlaClock, event: ClockEventToRecord): SlaClock {
  const line: ClockEvent = { reason: null, words: null, actor_id: null, ...event, due_at: null }
  const after = reckon({ ...clock, history: [...clock.history, line] })
  return { ...after, history: [...clock.history, { ...line, due_at: after.due_at }] }
}
