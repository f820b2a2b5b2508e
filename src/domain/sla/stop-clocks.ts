import { catchUp } from "./catch-up"
import { isOpen, type SlaClock } from "./clock"
import { record } from "./record"
import type { StopReason } from "./words"

export interface StopClocks {
  readonly reason: StopReason
  readonly actor_id: string | null
  readonly now: Date
}

/**
 * Ends what is still open, kept or not: what was late by now stays late. A closed ticket's clocks may run again with it;
 * those of a merged one or of spam are over.
 */
export function stopClocks(clocks: readonly SlaClock[], { reason, actor_id, now }: StopClocks): readonly SlaClock[] {
  return clocks.map((clock) => {
    if (!isOpen(clock)) return clock
    const caughtUp = catchUp(clock, now)
    return reason === "closed"
      ? record({ ...caughtUp, state: "closed" }, { action: "close", at: now, actor_id })
      : record({ ...caughtUp, state: "stopped" }, { action: "stop", at: now, reason, actor_id })
  })
}

/** Ends one clock for good because another promise, or another team's clock, takes its place. */
export function replace(clock: SlaClock, reason: "retargeted" | "transferred", now: Date): SlaClock {
  return record({ ...catchUp(clock, now), state: "stopped" }, { action: "stop", at: now, reason })
}
