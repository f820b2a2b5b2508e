import fc from "fast-check"

import { allowedActions, findLifecycleFaults, type Lifecycle } from "../kernel/lifecycle"
import { decideCommitmentStep, type CommitmentStep } from "./decide-commitment-step"
import { decidePromise, type NewPromise } from "./decide-promise"
import { keptAsPromisedRate, keptRate } from "./kept-rate"
import {
  COMMITMENT_INITIAL_STATUS,
  COMMITMENT_LIFECYCLE,
  COMMITMENT_STATUSES,
  type CommitmentAction,
  type CommitmentStatus,
} from "./lifecycle"
import { reminderOf } from "./reminder-of"
import { standingAt } from "./standing"

const DUE = new Date("2026-11-24T17:00:00.000Z")
const before = (ms: number) => new Date(DUE.getTime() - ms)

describe("the road of a promise", () => {
  const outcome = (status: CommitmentStatus, step: CommitmentStep, now = before(1)): string => {
    const decision = decideCommitmentStep({ status, due_at: DUE }, step, now)
    return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code).join()
  }
  const said = { words: "Called her at three" }
  const later = new Date(DUE.getTime() + 1)

  it("is a sound table", () => {
    const lifecycle: Lifecycle<CommitmentStatus, CommitmentAction> = COMMITMENT_LIFECYCLE
    expect(findLifecycleFaults(lifecycle, COMMITMENT_INITIAL_STATUS)).toEqual([])
    expect(COMMITMENT_STATUSES.filter((status) => allowedActions(lifecycle, status).length === 0)).toEqual([
      "kept",
      "made_good",
    ])
  })

  it.each<[string, CommitmentStatus, CommitmentStep, string]>([
    ["is kept a millisecond before its end", "open", { verb: "keep", ...said }, "kept"],
    ["is broken by whoever sees that it cannot be kept", "open", { verb: "break", ...said }, "broken"],
    ["is moved while it can still be kept", "open", { verb: "move", due_at: later, ...said }, "open"],
    ["is not moved into the past", "open", { verb: "move", due_at: before(1), ...said }, "promise_date_passed"],
    ["is not kept without words", "open", { verb: "keep", words: "  " }, "words_required"],
    [
      "is told every reason",
      "open",
      { verb: "move", due_at: before(9), words: "" },
      "words_required,promise_date_passed",
    ],
    ["is made good after it was broken", "broken", { verb: "make_good", ...said }, "made_good"],
    ["is not kept after it was broken", "broken", { verb: "keep", ...said }, "action_not_allowed_in_stage"],
    ["is not made good before", "open", { verb: "make_good", ...said }, "action_not_allowed_in_stage"],
    ["is over once kept", "kept", { verb: "break", ...said }, "action_not_allowed_in_stage"],
  ])("%s", (_, status, step, expected) => {
    expect(outcome(status, step)).toBe(expected)
  })

  it("is broken at its end, whether or not anybody has written so", () => {
    expect(standingAt({ status: "open", due_at: DUE }, before(1))).toBe("open")
    expect(standingAt({ status: "open", due_at: DUE }, DUE)).toBe("broken")
    expect(standingAt({ status: "kept", due_at: DUE }, later)).toBe("kept")
    expect(outcome("open", { verb: "keep", ...said }, DUE)).toBe("action_not_allowed_in_stage")
    expect(outcome("open", { verb: "move", due_at: later, ...said }, DUE)).toBe("action_not_allowed_in_stage")
    expect(outcome("open", { verb: "make_good", ...said }, DUE)).toBe("made_good")
  })
})

describe("making a promise", () => {
  const promised: NewPromise = {
    ...{ customer_id: "cus_1", order_id: null, rma_id: null, ticket_id: null },
    ...{ promise: "A call", due_at: DUE },
  }
  const faults = (given: Partial<NewPromise>, now = before(1)): string[] => {
    const decision = decidePromise({ ...promised, ...given }, now)
    return decision.accepted ? [] : decision.reasons.map(({ code, field }) => `${code} ${field}`)
  }

  it.each<[string, Partial<NewPromise>, string[]]>([
    ["to a customer", {}, []],
    ["about a request", { customer_id: null, rma_id: "rma_1" }, []],
    ["about a ticket", { customer_id: null, ticket_id: "tick_1" }, []],
    ["about an order", { customer_id: null, order_id: "order_1" }, []],
    ["about nothing is refused", { customer_id: null }, ["promise_about_nothing customer_id"]],
    ["about the past is refused", { due_at: before(1) }, ["promise_date_passed due_at"]],
  ])("%s", (_, given, expected) => {
    expect(faults(given)).toEqual(expected)
  })
})

describe("the reminder of a promise", () => {
  it.each<[string, number, number, string | null]>([
    ["comes a day before", 3 * 1440, 1440, "2026-11-23T17:00:00.000Z"],
    ["comes half way through a short one", 60, 1440, "2026-11-24T16:30:00.000Z"],
    ["does not come where none was asked for", 60, 0, null],
  ])("%s", (_, minutes, minutesBefore, expected) => {
    expect(reminderOf(before(minutes * 60_000), DUE, minutesBefore)?.toISOString() ?? null).toBe(expected)
  })

  it("never comes before the promise was made nor after its end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), fc.integer({ min: 1, max: 20_000 }), (span, minutes) => {
        const at = reminderOf(before(span), DUE, minutes)?.getTime() ?? NaN
        expect(at).toBeGreaterThanOrEqual(before(span).getTime())
        expect(at).toBeLessThan(DUE.getTime())
      }),
    )
  })
})

describe("the share of promises that were kept", () => {
  it.each([
    ["counts what came due", { kept: 2, kept_as_promised: 1, broken: 1 }, "66.7", "33.3"],
    ["is unknown where nothing came due", { kept: 0, kept_as_promised: 0, broken: 0 }, null, null],
    ["is nothing where all were broken", { kept: 0, kept_as_promised: 0, broken: 4 }, "0.0", "0.0"],
  ] as const)("%s", (_, counts, rate, asPromised) => {
    expect(keptRate(counts)).toBe(rate)
    expect(keptAsPromisedRate(counts)).toBe(asPromised)
  })
})
