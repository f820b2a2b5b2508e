import { catchUp } from "./catch-up"
import { isOpen, type SlaClock } from "./clock"
import { listPromises, openClock, type OpenClocks, type Promised } from "./open-clocks"
import { pause } from "./pause-clocks"
import { record } from "./record"
import { resume } from "./resume-clocks"
import type { SlaRules } from "./rules"
import { replace } from "./stop-clocks"
import type { PauseReason } from "./words"

/** A time in which a ticket waited for somebody else. */
export interface Wait {
  readonly reason: PauseReason
  readonly from: Date
  /** Null while it lasts. */
  readonly to: Date | null
}

export interface RetargetClocks extends OpenClocks {
  /** Whether the customer has had a public answer from a person: then a first answer is not promised any more. */
  readonly answered: boolean
  /** The ticket's own waits, in order, which also hold for a clock that is opened only now. */
  readonly waits: readonly Wait[]
  readonly actor_id: string | null
}

/**
 * The ticket is something else than was thought, or more urgent: every open clock gets the target that its new kind and
 * priority are promised, worked out from the ticket's beginning, so that elapsed time and pauses keep counting. What is
 * promised only now is counted from the beginning too; what is not promised any more ends. What was late stays late.
 */
export function retargetClocks(
  clocks: readonly SlaClock[],
  input: RetargetClocks,
  rules: SlaRules,
): readonly SlaClock[] {
  const promises = listPromises(input, rules)
  const changed = clocks.map((clock) => (isOpen(clock) ? retarget(clock, promises, input) : clock))
  const missing = promises.filter(
    ({ metric }) =>
      metric !== "next_response" &&
      !(metric === "first_response" && input.answered) &&
      clocks.every((clock) => clock.scope !== "ticket" || clock.metric !== metric || clock.state === "stopped"),
  )
  return [...changed, ...missing.map((promise) => openLate(promise, input, clocks))]
}

function retarget(clock: SlaClock, promises: readonly Promised[], input: RetargetClocks): SlaClock {
  const { facts, actor_id, now } = input
  const caughtUp = catchUp(clock, now)
  const promise = promises.find(({ metric }) => metric === clock.metric)
  if (!promise) return replace(caughtUp, "retargeted", now)
  const { kind, priority } = facts
  // The calendar stays the one that was taken when the clock was opened.
  const retargeted = { ...caughtUp, kind, priority, terms: promise.terms, warned_at: null }
  return catchUp(record(retargeted, { action: "retarget", at: now, actor_id }), now)
}

/** A clock that should have run from the beginning, with the waits that it would have had. */
function openLate(promise: Promised, input: RetargetClocks, clocks: readonly SlaClock[]): SlaClock {
  const { opened_at, now, actor_id } = input
  const round = clocks.filter(({ scope, metric }) => scope === "ticket" && metric === promise.metric).length + 1
  let clock = openClock(promise, { ...input, now: opened_at }, { scope: "ticket", round })
  for (const { reason, from, to } of input.waits) {
    clock = pause(clock, { reason, actor_id, now: from < opened_at ? opened_at : from })
    if (to !== null) clock = resume(clock, { reason, actor_id, now: to })
  }
  return catchUp(clock, now)
}
