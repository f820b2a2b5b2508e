import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { SlaMetric } from "../kernel/vocabulary"
import { catchUp } from "./catch-up"
import { isOpen, type SlaClock } from "./clock"
import { countingCalendar, warnPoint } from "./reckon"
import { record } from "./record"

export interface SetDeadline {
  readonly metric: SlaMetric
  readonly due_at: Date
  /** Why, such as what was agreed with the customer. */
  readonly words: string
  readonly actor_id: string | null
  readonly now: Date
}

/**
 * A deadline by hand wins over every other, and nothing that happens later moves it: neither a pause nor another kind
 * or priority. It takes back no breach. Refused without words, for the past, and when there is no such clock open.
 */
export function setDeadline(clocks: readonly SlaClock[], input: SetDeadline): Decision<readonly SlaClock[]> {
  const wanted = clocks.find((clock) => clock.scope === "ticket" && clock.metric === input.metric && isOpen(clock))
  return decide(refusalsOf(input, wanted), () =>
    clocks.map((clock) => (clock === wanted ? withDeadline(clock, input) : clock)),
  )
}

function refusalsOf({ metric, due_at, words, now }: SetDeadline, clock: SlaClock | undefined): Refusal[] {
  const refusals: Refusal[] = []
  if (!clock) {
    const message = `The ticket has no open clock for ${metric}.`
    refusals.push({ code: "sla_clock_not_open", message, field: "metric", facts: { metric } })
  }
  if (words.trim() === "") refusals.push({ code: "words_required", message: "Say why.", field: "words" })
  if (due_at <= now) {
    const message = "The deadline has to lie ahead."
    refusals.push({ code: "deadline_not_ahead", message, field: "due_at", facts: { due_at: due_at.toISOString() } })
  }
  return refusals
}

function withDeadline(clock: SlaClock, { due_at, words, actor_id, now }: SetDeadline): SlaClock {
  const caughtUp = catchUp(clock, now)
  const warn_at = warnPoint(countingCalendar(clock), now, due_at, clock.terms.warn_percentage)
  const set = { ...caughtUp, manual_due_at: due_at, warn_at, warned_at: null }
  return record(set, { action: "set_deadline", at: now, words, actor_id })
}
