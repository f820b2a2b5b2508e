import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import { record } from "./record"
import type { PauseReason } from "./words"

export interface ResumeClocks {
  /** Ends only pauses that waited for this; null ends all. */
  readonly reason: PauseReason | null
  readonly actor_id: string | null
  readonly now: Date
}

/** Ends pauses. The opening time that they lasted is put behind the deadline. */
export function resumeClocks(clocks: readonly SlaClock[], input: ResumeClocks): readonly SlaClock[] {
  return clocks.map((clock) => resume(clock, input))
}

/** One clock's pause, if it has one of that kind. */
export function resume(clock: SlaClock, { reason, actor_id, now }: ResumeClocks): SlaClock {
  const current = catchUp(clock, now)
  if (current.state !== "paused") return current
  const waitedFor = current.history.findLast(({ action }) => action === "pause")?.reason
  if (reason !== null && waitedFor !== reason) return current
  return catchUp(record({ ...current, state: "running" }, { action: "resume", at: now, actor_id }), now)
}
