import { NO_PHOTOS } from "../evidence/photo-refusals"
import { sum } from "../money/decimal"
import { buildLine, buildOrder, buildShipment, buildTerms, buildWindow, noon } from "../policy/policy.fixtures"
import { decideRequest, withPlannedUnits, type RequestedItem } from "./decide-request"
import { against, fiveKettles, holding, ordinals, plan, request, type Scene } from "./decide-request.fixtures"
import type { RequestFacts } from "./request-facts"
import { buildFee, buildRequestedItem, preference, termsAbout } from "./rma.fixtures"

const facts: RequestFacts = {
  ...{ order: fiveKettles, reasons: [preference], claims: new Map() },
  ...{ returnTermsOf: termsAbout(fiveKettles), photos: NO_PHOTOS },
}

describe("the units that a request takes", () => {
  it.each<[string, Partial<RequestedItem>[], Scene, number[][]]>([
    ["are those whose window closes first, not those packed first", [{ quantity: 2 }], {}, [[2, 3]]],
    ["reach into the next window when the first is used up", [{ quantity: 4 }], {}, [[2, 3, 4, 0]]],
    ["are the ones left where the first window has closed", [{ quantity: 2 }], { on: "2026-11-17" }, [[0, 1]]],
    ["are never those of another request", [{ quantity: 3 }], { claims: holding(2, 4) }, [[3, 0, 1]]],
    [
      "are other ones for a second item about the same line",
      [{ quantity: 3 }, { quantity: 2 }],
      {},
      [
        [2, 3, 4],
        [0, 1],
      ],
    ],
    [
      "are other ones for a second item on another ground",
      [{ quantity: 1 }, { quantity: 1, reason_code: "lost" }],
      {},
      [[2], [3]],
    ],
  ])("%s", (_, items, scene, expected) => {
    expect(ordinals(plan(items, scene))).toEqual(expected)
  })

  it("of 5 are 3 in one request and the other 2 in the next, and then none", () => {
    const first = plan([{ quantity: 3 }])
    const second = plan([{ quantity: 2 }], { claims: holding(...ordinals(first).flat()) })
    expect([...ordinals(first).flat(), ...ordinals(second).flat()].toSorted()).toEqual([0, 1, 2, 3, 4])
    expect(sum([first.value, second.value])).toBe("100")
    const claims = holding(0, 1, 2, 3, 4)
    expect(against([{ quantity: 1 }], { claims })).toEqual([
      "already_requested at items.0",
      "quantity_not_available at items.0.quantity",
    ])
  })

  it("are held beside those already held once the request is made", () => {
    const claims = withPlannedUnits(holding(4), plan([{ quantity: 1 }, { quantity: 2 }], { claims: holding(4) }))
    expect([...(claims.get("line_1")?.ordinals ?? [])].toSorted()).toEqual([0, 2, 3, 4])
  })

  it("cost what was paid for them, to the last cent", () => {
    const order = buildOrder({
      lines: [buildLine({ quantity: 3, total: "10.00", shipments: [buildShipment({ quantity: 3 })] })],
    })
    expect(plan([{ quantity: 2 }], { order }).value).toBe("6.67")
    expect(plan([{ quantity: 1 }], { order, claims: holding(0, 1) }).value).toBe("3.33")
  })
})

describe("a request is refused", () => {
  it.each<[string, Partial<RequestedItem>[], Scene, string[]]>([
    ["above what was sent", [{ quantity: 6 }], {}, ["quantity_not_available at items.0.quantity"]],
    [
      "above what is left beside another request",
      [{ quantity: 3 }],
      { claims: holding(0, 1, 2) },
      ["already_requested at items.0", "quantity_not_available at items.0.quantity"],
    ],
    [
      "where two items together want more than there is",
      [{ quantity: 3 }, { quantity: 3 }],
      {},
      ["already_requested at items.1", "quantity_not_available at items.1.quantity"],
    ],
    [
      "where only part of the units is still in time",
      [{ quantity: 3 }],
      { on: "2026-11-17" },
      ["window_closed at items.0", "quantity_not_available at items.0.quantity"],
    ],
    [
      "without a policy",
      [{}],
      { policies: [] },
      ["no_policy_applies at items.0", "quantity_not_available at items.0.quantity"],
    ],
    ["for a line of another order", [{ line_item_id: "line_9" }], {}, ["line_not_in_order at items.0.line_item_id"]],
    ["for a reason nobody knows", [{ reason_code: "moon" }], {}, ["reason_unknown at items.0.reason_code"]],
    [
      "for a defect without a word about it",
      [{ reason_code: "quality", note: " " }],
      {},
      ["description_required at items.0.note"],
    ],
    [
      "for a remedy that the terms do not offer",
      [{}],
      { policies: [buildTerms({ remedies: [] })] },
      ["remedy_not_offered at items.0.resolution"],
    ],
    ["for no unit", [{ quantity: 0 }], {}, ["quantity_not_available at items.0.quantity"]],
    [
      "for less than no unit, which takes none from the next item",
      [{ quantity: -1 }, { quantity: 5 }],
      {},
      ["quantity_not_available at items.0.quantity"],
    ],
    ["for half a unit", [{ quantity: 1.5 }], {}, ["quantity_not_available at items.0.quantity"]],
    ["for nothing at all", [], {}, ["quantity_not_available at items"]],
    ["for a cancelled order", [{}], { order: { ...fiveKettles, status: "canceled" } }, ["order_canceled"]],
    ["for a draft", [{}], { order: { ...fiveKettles, status: "draft" } }, ["order_draft"]],
  ])("%s", (_, items, scene, expected) => {
    expect(against(items, scene)).toEqual(expected)
  })

  it("with every reason at once, also what a second item lacks beside the first", () => {
    const items = [
      { line_item_id: "line_9", reason_code: "moon" },
      { quantity: 4, reason_code: "quality" },
      { quantity: 2, reason_code: "lost" },
    ]
    expect(against(items, { order: { ...fiveKettles, status: "canceled" } })).toEqual([
      "order_canceled",
      "line_not_in_order at items.0.line_item_id",
      "reason_unknown at items.0.reason_code",
      "description_required at items.1.note",
      "already_requested at items.2",
      "quantity_not_available at items.2.quantity",
    ])
  })

  it("for a remedy that the reason does not allow", () => {
    const reasons = [{ ...preference, remedies: [] }]
    const decision = decideRequest([buildRequestedItem({ resolution: "refund" })], { ...facts, reasons })
    expect(decision).toMatchObject({ reasons: [{ code: "remedy_not_allowed_for_reason" }] })
  })

  it("without the picture that a reason asks for", () => {
    const torn = { ...preference, code: "torn", evidence: ["photo"] } as const
    const ask = (ids: readonly string[], evidence_ids: readonly string[]) =>
      decideRequest([buildRequestedItem({ reason_code: "torn", evidence_ids })], {
        ...{ ...facts, reasons: [torn] },
        photos: { ids: new Set(ids), may_be_missing: false },
      })
    expect(ask(["photo_1"], [])).toMatchObject({ reasons: [{ code: "photo_required" }] })
    expect(ask(["photo_1"], ["photo_2"])).toMatchObject({ reasons: [{ code: "evidence_unknown" }] })
    expect(ask(["photo_1"], ["photo_1", "photo_1"])).toMatchObject({
      value: { items: [{ evidence_ids: ["photo_1"] }] },
    })
  })

  it("says how many of how many are available", () => {
    expect(request([{ quantity: 6 }])).toMatchObject({ reasons: [{ facts: { requested: 6, available: 5 } }] })
  })
})

describe("the terms of a planned item", () => {
  const old = buildTerms({ version: 1, retired_at: noon("2026-11-01") })
  const longerForAFee = buildTerms({
    version: 2,
    published_at: noon("2026-11-01"),
    windows: [buildWindow({ days: 30 })],
    fees: [buildFee({ percentage: "10" })],
  })

  it("are one item's for each version: the fee of the longer window is not charged for units still in time", () => {
    const { items } = plan([{ quantity: 5 }], { policies: [old, longerForAFee], on: "2026-11-17" })
    const termsOfUnits = items.map(({ return_terms, units }) => [return_terms.terms.version, units.length])
    expect(termsOfUnits).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  it("stay together for parcels of different days under the same terms", () => {
    expect(plan([{ quantity: 5 }]).items).toHaveLength(1)
  })

  it("carry the note without its blanks", () => {
    expect(plan([{ note: "  lid is cracked " }, { note: " " }]).items.map(({ note }) => note)).toEqual([
      "lid is cracked",
      null,
    ])
  })
})
