import type { SlaMetric } from "../kernel/vocabulary"
import { catchUp } from "./catch-up"
import { chooseSlaPolicy } from "./choose-sla-policy"
import type { SlaClock } from "./clock"
import { explainClock, type ExplanationPart } from "./explain-clock"
import type { ClockFacts } from "./facts"
import { meetClocks } from "./meet-clocks"
import { openClocks } from "./open-clocks"
import { pauseClocks } from "./pause-clocks"
import { receiveMessage } from "./receive-message"
import { reopenClocks } from "./reopen-clocks"
import { resumeClocks } from "./resume-clocks"
import { retargetClocks, type Wait } from "./retarget-clocks"
import type { SlaRules } from "./rules"
import { stopClocks } from "./stop-clocks"
import type { SlaTerms } from "./terms"
import type { PauseReason, StopReason } from "./words"

/** Something that happens to a ticket that need not exist. */
export type TicketHappening =
  | { readonly what: "customer_writes"; readonly at: Date }
  | { readonly what: "meet"; readonly metric: SlaMetric; readonly at: Date }
  | { readonly what: "pause"; readonly reason: PauseReason; readonly at: Date }
  | { readonly what: "resume"; readonly at: Date }
  | { readonly what: "change"; readonly facts: Partial<Pick<ClockFacts, "kind" | "priority">>; readonly at: Date }
  | { readonly what: "stop"; readonly reason: StopReason; readonly at: Date }
  | { readonly what: "reopen"; readonly at: Date }

export interface SimulatedTicket {
  readonly facts: ClockFacts
  readonly opened_at: Date
  /** In order of time. */
  readonly happenings: readonly TicketHappening[]
  /** The instant at which it is looked at. */
  readonly at: Date
}

export interface SimulatedClocks {
  /** The policy that was chosen; null when none was in force. */
  readonly policy: SlaTerms | null
  readonly clocks: readonly { readonly clock: SlaClock; readonly parts: readonly ExplanationPart[] }[]
}

/** Every clock of a ticket that need not exist, worked out by what decides about real ones, and why each deadline is so. */
export function simulateClocks(ticket: SimulatedTicket, rules: SlaRules): SimulatedClocks {
  const { facts, opened_at, at } = ticket
  const start: Course = {
    facts,
    opened_at,
    clocks: openClocks([], { facts, opened_at, now: opened_at }, rules),
    is_open: true,
    answered: false,
    waits: [],
  }
  const end = ticket.happenings
    .filter((happening) => happening.at <= at)
    .reduce((course, happening) => happen(course, happening, rules), start)
  return {
    policy: chooseSlaPolicy(rules.policies, end.facts, opened_at.getTime()),
    clocks: end.clocks.map((clock) => catchUp(clock, at)).map((clock) => ({ clock, parts: explainClock(clock) })),
  }
}

/** How far a simulated ticket has come. */
interface Course {
  readonly facts: ClockFacts
  readonly opened_at: Date
  readonly clocks: readonly SlaClock[]
  readonly is_open: boolean
  readonly answered: boolean
  readonly waits: readonly Wait[]
}

function happen(course: Course, happening: TicketHappening, rules: SlaRules): Course {
  const { clocks, facts, opened_at } = course
  const { at: now } = happening
  const actor_id = null
  switch (happening.what) {
    case "customer_writes": {
      const input = { facts, opened_at, ticket_is_open: course.is_open, now }
      return { ...course, waits: endWait(course.waits, now), clocks: receiveMessage(clocks, input, rules) }
    }
    case "meet": {
      const answered = course.answered || happening.metric === "first_response"
      return { ...course, answered, clocks: meetClocks(clocks, { metric: happening.metric, at: now, actor_id }) }
    }
    case "pause": {
      const { reason } = happening
      const waits = [...endWait(course.waits, now), { reason, from: now, to: null }]
      return { ...course, waits, clocks: pauseClocks(clocks, { reason, actor_id, now }) }
    }
    case "resume": {
      const resumed = resumeClocks(clocks, { reason: null, actor_id, now })
      return { ...course, waits: endWait(course.waits, now), clocks: resumed }
    }
    case "change": {
      const changed = { ...course, facts: { ...facts, ...happening.facts } }
      return { ...changed, clocks: retargetClocks(clocks, { ...changed, actor_id, now }, rules) }
    }
    case "stop":
      return { ...course, is_open: false, clocks: stopClocks(clocks, { reason: happening.reason, actor_id, now }) }
    case "reopen":
      return { ...course, is_open: true, clocks: reopenClocks(clocks, { actor_id, now }) }
  }
}

function endWait(waits: readonly Wait[], at: Date): readonly Wait[] {
  return waits.map((wait) => (wait.to === null ? { ...wait, to: at } : wait))
}
