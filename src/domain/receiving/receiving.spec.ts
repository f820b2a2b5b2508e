import fc from "fast-check"

import { allowedActions, findLifecycleFaults, isFinal, type Lifecycle } from "../kernel/lifecycle"
import { decideFindingStep, type FindingState } from "./decide-finding-step"
import { decideStrayParcelStep } from "./decide-stray-parcel-step"
import { findFoundRefusals } from "./find-found-refusals"
import type { Found } from "./finding"
import {
  FINDING_INITIAL_STATUS,
  FINDING_LIFECYCLE,
  FINDING_PENDING,
  FINDING_STATUSES,
  type FindingAction,
  type FindingStatus,
} from "./finding-lifecycle"
import { rankSuggestions, type SuggestionHint } from "./rank-suggestions"
import {
  STRAY_PARCEL_INITIAL_STATUS,
  STRAY_PARCEL_LIFECYCLE,
  STRAY_PARCEL_PENDING,
  STRAY_PARCEL_STATUSES,
  type StrayParcelAction,
  type StrayParcelStatus,
} from "./stray-parcel-lifecycle"
import { trackingKey } from "./tracking-key"

const finding = (given: Partial<FindingState> = {}): FindingState => ({
  ...{ id: "pfnd_1", kind: "extra_unit", status: "open", quantity: 3 },
  ...given,
})

function step(action: FindingAction, given: Partial<FindingState> = {}, quantity: number | null = null, words = "Why") {
  const decision = decideFindingStep(finding(given), { action, quantity, words })
  return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code)
}

describe("what was in a parcel and not declared", () => {
  const lifecycle: Lifecycle<FindingStatus, FindingAction> = FINDING_LIFECYCLE

  it("has a sound road, and pends until it is where it belongs", () => {
    expect(findLifecycleFaults(lifecycle, FINDING_INITIAL_STATUS)).toEqual([])
    expect(FINDING_STATUSES.filter((status) => !isFinal(lifecycle, status))).toEqual(FINDING_PENDING)
  })

  it.each<[string, unknown, unknown]>([
    ["is taken in as a whole", step("take_in"), { status: "taken_in", quantity: 3, rest: 0 }],
    ["is taken in as far as it is returnable", step("take_in", {}, 2), { status: "taken_in", quantity: 2, rest: 1 }],
    ["is never taken in beyond what was found", step("take_in", {}, 4), ["finding_quantity_out_of_range"]],
    ["is never taken in for nothing", step("take_in", {}, 0), ["finding_quantity_out_of_range"]],
    [
      "is never taken in under another serial number",
      step("take_in", { kind: "other_serial", quantity: 1 }),
      ["finding_not_of_order"],
    ],
    ["is disposed of with words", step("dispose"), { status: "disposed", quantity: 3, rest: 0 }],
    ["is not disposed of without words", step("dispose", {}, null, " "), ["words_required"]],
    [
      "is kept for the customer, and handed over",
      step("hand_over", { status: "kept_for_customer" }),
      { status: "handed_over", quantity: 3, rest: 0 },
    ],
    ["is not handed over unless it was kept", step("hand_over"), ["action_not_allowed_in_stage"]],
    ["is not taken in twice", step("take_in", { status: "taken_in" }), ["action_not_allowed_in_stage"]],
    [
      "is not paid for once it was sent back",
      step("take_in", { status: "sent_back" }),
      ["action_not_allowed_in_stage"],
    ],
  ])("%s", (_, outcome, expected) => {
    expect(outcome).toEqual(expected)
  })

  it("loses no unit and makes none up, whichever step is taken with however many", () => {
    const action = fc.constantFrom(...allowedActions(lifecycle, "open"))
    fc.assert(
      fc.property(action, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 12 }), (taken, quantity, some) => {
        const decision = decideFindingStep(finding({ quantity }), { action: taken, quantity: some, words: "Why" })
        if (!decision.accepted) return expect(some < 1 || some > quantity).toBe(true)
        expect(decision.value.quantity + decision.value.rest).toBe(quantity)
        expect(decision.value.rest).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe("what staff say about what they found", () => {
  const lines = new Set(["line_1"])
  const extra: Found = { kind: "extra_unit", quantity: 1, line_item_id: "line_1" }
  const told = (found: Found, known: ReadonlySet<string> | null = lines) =>
    findFoundRefusals([found], known).map(({ code, field }) => `${code} at ${field}`)

  it.each<[string, string[], string[]]>([
    ["is one more of a line", told(extra), []],
    [
      "names a line of the order",
      told({ ...extra, line_item_id: "x" }),
      ["line_not_in_order at findings.0.line_item_id"],
    ],
    [
      "says which line it is one more of",
      told({ kind: "extra_unit", quantity: 1, words: "a mug" }),
      ["finding_incomplete at findings.0.line_item_id"],
    ],
    ["knows no line before it knows the order", told({ kind: "extra_unit", quantity: 1, words: "a mug" }, null), []],
    ["is somebody's phone, in free words", told({ kind: "other_item", quantity: 1, words: "A phone" }), []],
    [
      "is not nothing at all",
      told({ kind: "other_item", quantity: 1, words: " " }),
      ["finding_incomplete at findings.0.words"],
    ],
    [
      "names the serial number that is not ours",
      told({ kind: "other_serial", quantity: 1, line_item_id: "line_1" }),
      ["finding_incomplete at findings.0.serial_number"],
    ],
    [
      "counts a serial number once",
      told({ kind: "other_serial", quantity: 2, line_item_id: "line_1", serial_number: "SN1" }),
      ["finding_incomplete at findings.0.quantity"],
    ],
  ])("%s", (_, refusals, expected) => {
    expect(refusals).toEqual(expected)
  })
})

describe("a parcel without a request", () => {
  const lifecycle: Lifecycle<StrayParcelStatus, StrayParcelAction> = STRAY_PARCEL_LIFECYCLE
  const after = (status: StrayParcelStatus, action: StrayParcelAction, words: string | null = null) => {
    const decision = decideStrayParcelStep(status, action, words)
    return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code)
  }

  it("has a sound road, and waits until it has left or become a request's", () => {
    expect(findLifecycleFaults(lifecycle, STRAY_PARCEL_INITIAL_STATUS)).toEqual([])
    expect(STRAY_PARCEL_STATUSES.filter((status) => !isFinal(lifecycle, status))).toEqual(STRAY_PARCEL_PENDING)
  })

  it.each<[string, unknown, unknown]>([
    ["is not received before it is known whose it is", after("registered", "receive"), ["action_not_allowed_in_stage"]],
    ["is received once it is", after("matched", "receive"), "received"],
    ["is received once only", after("received", "receive"), ["action_not_allowed_in_stage"]],
    ["is sent back with words", after("registered", "send_back", "Refused"), "sent_back"],
    ["is not sent back without", after("registered", "send_back", " "), ["words_required"]],
    ["is not disposed of without words", after("matched", "dispose"), ["words_required"]],
    ["is matched anew when the first guess was wrong", after("matched", "match"), "matched"],
  ])("%s", (_, outcome, expected) => {
    expect(outcome).toEqual(expected)
  })

  it("is known by its tracking number however the label spaces it", () => {
    expect(trackingKey("jd 0146-0001")).toBe(trackingKey("JD01460001"))
    expect([trackingKey(" - "), trackingKey(null)]).toEqual([null, null])
  })

  it("is most likely whose tracking number it bears, and each order stands once", () => {
    const hints: SuggestionHint[] = [
      { ground: "sku", order_id: "order_2", rma_id: "rma_2" },
      { ground: "email", order_id: "order_1", rma_id: null },
      { ground: "tracking_number", order_id: "order_1", rma_id: "rma_1" },
      { ground: "email", order_id: "order_3", rma_id: null },
    ]
    expect(rankSuggestions(hints, 10)).toEqual([
      { order_id: "order_1", rma_id: "rma_1", grounds: ["tracking_number", "email"] },
      { order_id: "order_3", rma_id: null, grounds: ["email"] },
      { order_id: "order_2", rma_id: "rma_2", grounds: ["sku"] },
    ])
    expect(rankSuggestions(hints, 1)).toHaveLength(1)
  })
})
