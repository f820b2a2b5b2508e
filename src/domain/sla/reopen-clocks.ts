import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import { REOPENED_METRICS } from "./lifecycle"
import { openClock } from "./open-clocks"
import { record } from "./record"

export interface ReopenClocks {
  readonly actor_id: string | null
  readonly now: Date
}

/**
 * The ticket is open again. What was not kept when it was closed, and the solution itself, is to be kept again: where
 * the terms say `continue`, the time before counts and the time in which it was closed does not; where they say
 * `new_cycle`, a new clock begins and the old one stays as it ended.
 */
export function reopenClocks(clocks: readonly SlaClock[], { actor_id, now }: ReopenClocks): readonly SlaClock[] {
  return clocks.flatMap((clock) => {
    if (!runsAgain(clock, clocks)) return [clock]
    if (clock.terms.on_reopen === "continue") {
      const reopened = { ...clock, state: "running" as const, met_at: null }
      return [catchUp(record(reopened, { action: "reopen", at: now, actor_id }), now)]
    }
    const next = { scope: clock.scope, round: clock.round + 1 }
    return [clock, openClock(clock, { facts: clock, opened_at: now, now }, next)]
  })
}

/** Of several rounds only the last one does. */
function runsAgain(clock: SlaClock, clocks: readonly SlaClock[]): boolean {
  const isLast = clocks.every(
    ({ scope, metric, round }) => scope !== clock.scope || metric !== clock.metric || round <= clock.round,
  )
  return isLast && (clock.state === "closed" || (clock.state === "met" && REOPENED_METRICS.includes(clock.metric)))
}
