import type { SlaMetric } from "../kernel/vocabulary"
import type { ClockTerms, SlaClock } from "./clock"
import { catchUp } from "./catch-up"
import { chooseSlaPolicy } from "./choose-sla-policy"
import { chooseTargets } from "./choose-targets"
import type { ClockFacts } from "./facts"
import { CLOCK_INITIAL_STATE } from "./lifecycle"
import { record } from "./record"
import type { SlaRules } from "./rules"
import type { SlaTarget, SlaTerms } from "./terms"

export interface OpenClocks {
  readonly facts: ClockFacts
  /** When the customer came, which may lie before it is noted: clocks count from here. */
  readonly opened_at: Date
  readonly now: Date
}

/** The clocks of a new ticket: one for each thing promised. Opening twice opens nothing new; without a policy, nothing. */
export function openClocks(clocks: readonly SlaClock[], input: OpenClocks, rules: SlaRules): readonly SlaClock[] {
  if (clocks.length > 0) return clocks
  const promises = listPromises(input, rules)
  return promises.filter(({ metric }) => metric !== "next_response").map((promise) => openClock(promise, input))
}

/** What is promised for one metric, with everything a clock needs to carry it out. */
export interface Promised {
  readonly metric: SlaMetric
  readonly terms: ClockTerms
  readonly calendar: SlaClock["calendar"]
}

/** The promises for a ticket, by the policy that was in force when it was opened. */
export function listPromises({ facts, opened_at }: Omit<OpenClocks, "now">, rules: SlaRules): Promised[] {
  const policy = chooseSlaPolicy(rules.policies, facts, opened_at.getTime())
  if (policy === null) return []
  const targets = chooseTargets(policy, facts)
  if (targets.length === 0) return []
  const calendar = rules.calendarOf(policy.calendar_id ?? facts.calendar_id)
  return targets.map((target) => ({ metric: target.metric, terms: toClockTerms(policy, target), calendar }))
}

/** What of a ticket a single clock takes over. */
export interface OpenOne extends Omit<OpenClocks, "facts"> {
  readonly facts: Pick<ClockFacts, "team_id" | "kind" | "priority">
}

/** A clock that begins to run. What time has brought about since it began is caught up at once. */
export function openClock(
  promise: Promised,
  { facts, opened_at, now }: OpenOne,
  { scope, round }: Pick<SlaClock, "scope" | "round"> = { scope: "ticket", round: 1 },
): SlaClock {
  const clock: SlaClock = {
    id: null,
    metric: promise.metric,
    terms: promise.terms,
    calendar: promise.calendar,
    scope,
    round,
    team_id: facts.team_id,
    kind: facts.kind,
    priority: facts.priority,
    state: CLOCK_INITIAL_STATE,
    started_at: opened_at,
    warn_at: null,
    due_at: null,
    manual_due_at: null,
    warned_at: null,
    breached_at: null,
    met_at: null,
    escalated: 0,
    history: [],
  }
  return catchUp(record(clock, { action: "open", at: opened_at }), now)
}

function toClockTerms(policy: SlaTerms, { unit, amount }: SlaTarget): ClockTerms {
  const { id, policy_code, version, warn_percentage, pauses_on, pause_cap_days, on_reopen, ladder } = policy
  return {
    policy_version_id: id,
    policy_code,
    policy_version: version,
    unit,
    amount,
    warn_percentage,
    pauses_on,
    pause_cap_days,
    on_reopen,
    ladder,
  }
}
