import type { SlaMetric } from "../kernel/vocabulary"
import { catchUp } from "./catch-up"
import { isOpen, type SlaClock } from "./clock"
import { record } from "./record"

export interface MeetClocks {
  readonly metric: SlaMetric
  /** When it was done, which may lie before it is noted (a call that is written down in the evening). */
  readonly at: Date
  readonly actor_id: string | null
}

/**
 * What was promised has been done. It counts at the instant at which it was done: a breach that was noted meanwhile is
 * taken back, and one that came before is noted now. Exactly at the deadline is too late. An answer that came before a
 * question does not answer it.
 */
export function meetClocks(clocks: readonly SlaClock[], input: MeetClocks): readonly SlaClock[] {
  return clocks.map((clock) =>
    isOpen(clock) && clock.metric === input.metric && !isTooEarly(clock, input.at) ? meet(clock, input) : clock,
  )
}

function isTooEarly({ metric, started_at }: SlaClock, at: Date): boolean {
  return metric === "next_response" && at < started_at
}

function meet(clock: SlaClock, { at: asked, actor_id }: MeetClocks): SlaClock {
  const at = asked < clock.started_at ? clock.started_at : asked
  const caughtUp = catchUp(clock, at)
  const isTakenBack = caughtUp.breached_at !== null && at < caughtUp.breached_at
  const kept = isTakenBack ? record({ ...caughtUp, breached_at: null }, { action: "take_back_breach", at }) : caughtUp
  return record({ ...kept, state: "met", met_at: at }, { action: "meet", at, actor_id })
}
