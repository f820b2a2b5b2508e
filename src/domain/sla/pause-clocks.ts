import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import { pauseEndsAt } from "./interruptions"
import { PAUSABLE_METRICS } from "./lifecycle"
import { record } from "./record"
import type { PauseReason } from "./words"

export interface PauseClocks {
  readonly reason: PauseReason
  readonly actor_id: string | null
  readonly now: Date
}

/**
 * We wait for somebody else. Clocks of answers run on, and so do those whose terms do not pause for this or whose pauses
 * are used up. Waiting for somebody else than before is one pause after another.
 */
export function pauseClocks(clocks: readonly SlaClock[], input: PauseClocks): readonly SlaClock[] {
  return clocks.map((clock) => pause(clock, input))
}

/** One clock's pause, as far as it may have one. */
export function pause(clock: SlaClock, { reason, actor_id, now }: PauseClocks): SlaClock {
  if (!PAUSABLE_METRICS.includes(clock.metric) || !clock.terms.pauses_on.includes(reason)) return clock
  const running = endOtherPause(catchUp(clock, now), reason, now)
  if (running.state !== "running") return running
  const paused = record({ ...running, state: "paused" }, { action: "pause", at: now, reason, actor_id })
  const end = pauseEndsAt(paused)
  return end !== null && end <= now ? running : paused
}

function endOtherPause(clock: SlaClock, reason: PauseReason, now: Date): SlaClock {
  if (clock.state !== "paused" || clock.history.findLast(({ action }) => action === "pause")?.reason === reason) {
    return clock
  }
  return record({ ...clock, state: "running" }, { action: "resume", at: now })
}
