import type { DayStep, MinuteStep } from "../../domain/calendar/step"
import { clockFaceAt } from "../../domain/sla/clock-face"
import type { SlaClock } from "../../domain/sla/clock"
import { explainClock, type ExplanationPart } from "../../domain/sla/explain-clock"
import { countingCalendar } from "../../domain/sla/reckon"
import type { ListedClock } from "../../modules/after-sales/queries/sla/list-clocks"
import type { ExplainedClock, SlaClockBody, SlaClockSummary, SlaExplanationPart, SlaStepBody } from "../../types"

export function toSlaClock(clock: SlaClock, now: Date): SlaClockBody {
  const { metric, scope, team_id, round, kind, priority, state, terms } = clock
  const instants = {
    warn_at: clock.warn_at?.toISOString() ?? null,
    due_at: clock.due_at?.toISOString() ?? null,
    breached_at: clock.breached_at?.toISOString() ?? null,
  }
  return {
    metric,
    scope,
    team_id,
    round,
    kind,
    priority,
    state,
    face: clockFaceAt({ state, ...instants }, now.getTime()),
    unit: terms.unit,
    amount: terms.amount,
    policy_code: terms.policy_code,
    policy_version: terms.policy_version,
    started_at: clock.started_at.toISOString(),
    ...instants,
    is_manual: clock.manual_due_at !== null,
    met_at: clock.met_at?.toISOString() ?? null,
    waits_for: state === "paused" ? (clock.history.findLast(({ action }) => action === "pause")?.reason ?? null) : null,
  }
}

export function toSlaClockSummary(clock: ListedClock, now: Date): SlaClockSummary {
  const { id, ticket_id, ticket_number, subject, owner_id } = clock
  return { id, ticket_id, ticket_number, subject, owner_id, ...toSlaClock(clock, now) }
}

/** A clock with every reason of its deadline. */
export function toExplainedClock(clock: SlaClock, now: Date): ExplainedClock {
  return {
    ...toSlaClock(clock, now),
    time_zone: clock.terms.unit === "minutes" ? clock.calendar.calendar.time_zone : countingCalendar(clock).time_zone,
    parts: explainClock(clock).map(toPart),
    history: clock.history.map(({ at, due_at, ...event }) => ({
      ...event,
      at: at.toISOString(),
      due_at: due_at?.toISOString() ?? null,
    })),
  }
}

function toPart(part: ExplanationPart): SlaExplanationPart {
  switch (part.kind) {
    case "target": {
      const { kind, from, to, steps } = part
      return { kind, from: from.toISOString(), due_at: to?.toISOString() ?? null, steps: steps.map(toStep) }
    }
    case "interruption": {
      const { kind, reason, from, to, minutes, due_at, steps } = part
      const instants = {
        from: from.toISOString(),
        to: to?.toISOString() ?? null,
        due_at: due_at?.toISOString() ?? null,
      }
      return { kind, reason, minutes, ...instants, steps: steps.map(toStep) }
    }
    case "manual":
      return { ...part, at: part.at.toISOString(), due_at: part.due_at.toISOString() }
  }
}

function toStep(step: MinuteStep | DayStep): SlaStepBody {
  return { ...step, from: step.from.toISOString(), to: step.to.toISOString() }
}
