import { isOpen, type SlaClock } from "./clock"
import type { ClockFacts } from "./facts"
import { openClock } from "./open-clocks"
import { pause } from "./pause-clocks"
import type { SlaRules } from "./rules"
import { replace } from "./stop-clocks"
import { PAUSE_REASONS } from "./words"

export interface TransferClocks {
  /** The ticket as it is now, with its new team and that team's calendar. */
  readonly facts: ClockFacts
  readonly actor_id: string | null
  readonly now: Date
}

/**
 * Another team takes the ticket. The promise to the customer runs on unmoved, but nobody is blamed for what was used up
 * before he had it: each team has a clock of its own with the whole target, counted by its own hours from when it got
 * the ticket. The first team's is made now, of the time that has passed.
 */
export function transferClocks(
  clocks: readonly SlaClock[],
  input: TransferClocks,
  rules: SlaRules,
): readonly SlaClock[] {
  const { team_id } = input.facts
  const handedOver = clocks.filter((clock) => clock.scope === "ticket" && isOpen(clock) && clock.team_id !== team_id)
  return [
    ...clocks.map((clock) => {
      const owner = handedOver.find(({ metric }) => metric === clock.metric)
      if (!owner) return clock
      if (clock === owner) return { ...clock, team_id }
      return clock.scope === "team" && isOpen(clock) ? replace(clock, "transferred", input.now) : clock
    }),
    ...handedOver.flatMap((clock) => clocksOfTeams(clock, clocks, input, rules)),
  ]
}

function clocksOfTeams(
  clock: SlaClock,
  clocks: readonly SlaClock[],
  { facts, actor_id, now }: TransferClocks,
  rules: SlaRules,
): SlaClock[] {
  const ofTeams = clocks.filter(({ scope, metric }) => scope === "team" && metric === clock.metric)
  const first: SlaClock[] =
    ofTeams.length === 0 && clock.team_id !== null
      ? [replace({ ...clock, id: null, scope: "team", round: 1 }, "transferred", now)]
      : []
  if (facts.team_id === null) return first
  const { metric, terms } = clock
  const round = ofTeams.length + first.length + 1
  const calendar = rules.calendarOf(facts.calendar_id)
  const next = openClock({ metric, terms, calendar }, { facts, opened_at: now, now }, { scope: "team", round })
  const waitsFor = clock.state === "paused" ? clock.history.findLast(({ action }) => action === "pause")?.reason : null
  const reason = PAUSE_REASONS.find((known) => known === waitsFor)
  return [...first, reason === undefined ? next : pause(next, { reason, actor_id, now })]
}
