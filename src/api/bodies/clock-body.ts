import { decisionClockState } from "../../domain/rma/decision-clock"
import type { DecisionClock } from "../../types"

/** The promise to decide, as it stands at `now`. */
export function toClockBody(
  rma: { readonly decision_due_at: Date; readonly clock_paused_at: Date | null; readonly decided_at: Date | null },
  now: Date,
): DecisionClock {
  const facts = { due_at: rma.decision_due_at, paused_at: rma.clock_paused_at, decided_at: rma.decided_at }
  return {
    due_at: rma.decision_due_at.toISOString(),
    state: decisionClockState(facts, now),
    decided_at: rma.decided_at?.toISOString() ?? null,
  }
}
