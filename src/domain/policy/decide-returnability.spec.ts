import fc from "fast-check"

import type { Basis } from "../kernel/vocabulary"
import { decideReturnability, type ReturnabilityQuestion } from "./decide-returnability"
import {
  buildCalendar,
  buildCondition,
  buildLine,
  buildOrder,
  buildShipment,
  buildTerms,
  buildWindow,
  noon,
} from "./policy.fixtures"
import type { PolicyTerms } from "./terms"

const HOUR_MS = 3_600_000

function ask(given: Partial<ReturnabilityQuestion> = {}) {
  const shipment = given.shipment ?? buildShipment()
  const line = given.line ?? buildLine({ shipments: [shipment] })
  return decideReturnability({
    policies: [buildTerms()],
    order: buildOrder({ lines: [line] }),
    line,
    shipment,
    basis: "withdrawal",
    now: noon("2026-11-10"),
    calendarOf: () => buildCalendar(),
    ...given,
  })
}

function verdict(given: Partial<ReturnabilityQuestion>): string {
  const decision = ask(given)
  return decision.accepted ? `until ${decision.value.window.ends_on}` : decision.reasons.map(({ code }) => code).join()
}

function clauses(given: Partial<ReturnabilityQuestion>): (string | undefined)[] {
  const decision = ask(given)
  return decision.accepted ? [decision.value.clause.clause] : decision.reasons.map(({ clause }) => clause?.clause)
}

describe("14 days from a delivery on 2 November", () => {
  it.each([
    ["accepts on the day of delivery", noon("2026-11-02"), "until 2026-11-16"],
    ["accepts in the last hour of the 14th day after delivery", noon("2026-11-16") + 11 * HOUR_MS, "until 2026-11-16"],
    ["refuses from midnight, on the 15th day after delivery", noon("2026-11-16") + 12 * HOUR_MS, "window_closed"],
    ["refuses a year later", noon("2027-11-16"), "window_closed"],
  ])("%s", (_, now, expected) => {
    expect(verdict({ now })).toBe(expected)
  })

  it("names clause, start, days and end when it refuses", () => {
    const decision = ask({ now: noon("2026-12-01") })
    expect(decision).toMatchObject({
      accepted: false,
      reasons: [
        {
          code: "window_closed",
          clause: { policy_code: "standard", version: 1, clause: "window.withdrawal" },
          facts: { ended_on: "2026-11-16", starts_on: "2026-11-02", start_known_by: "delivery", days: 14 },
        },
      ],
    })
  })

  it("closes zero days at the end of the day of delivery", () => {
    const policies = [buildTerms({ windows: [buildWindow({ days: 0 })] })]
    expect(verdict({ policies, now: noon("2026-11-02") })).toBe("until 2026-11-02")
    expect(verdict({ policies, now: noon("2026-11-03") })).toBe("window_closed")
  })
})

describe("when the day of delivery is unknown", () => {
  it.each([
    ["counts from dispatch and the presumed 5 days", { delivered_at: null }, "2026-11-03", "shipment"],
    [
      "counts from packing and the presumed 8 days",
      { delivered_at: null, shipped_at: null },
      "2026-11-05",
      "fulfillment",
    ],
  ])("%s", (_, given, starts_on, start_known_by) => {
    const decision = ask({ shipment: buildShipment(given) })
    expect(decision).toMatchObject({ accepted: true, value: { window: { starts_on, start_known_by } } })
  })
})

describe("two parcels of one order", () => {
  const first = buildShipment({ fulfillment_id: "ful_1", delivered_at: noon("2026-11-02") })
  const second = buildShipment({ fulfillment_id: "ful_2", delivered_at: noon("2026-11-09") })
  const line = buildLine({ quantity: 2, shipments: [first] })
  const order = buildOrder({ lines: [line, buildLine({ id: "line_2", shipments: [second] })] })

  it("have a window each", () => {
    expect(verdict({ order, line, shipment: first })).toBe("until 2026-11-16")
    expect(verdict({ order, line, shipment: second })).toBe("until 2026-11-23")
  })

  it("share the last one's window where the law counts from the last parcel", () => {
    const policies = [buildTerms({ windows: [buildWindow({ counted_from: "last_parcel" })] })]
    expect(verdict({ policies, order, line, shipment: first })).toBe("until 2026-11-23")
  })
})

describe("the end of a window", () => {
  const move = [buildTerms({ move_end_to_working_day: true })]
  const season = { name: "Christmas", from_on: "2026-11-01", to_on: "2026-12-24", until_on: "2027-01-31" }

  it("moves off a Saturday to Monday", () => {
    const shipment = buildShipment({ delivered_at: noon("2026-10-31") }) // a Saturday, as is the 14th after it
    expect(verdict({ policies: move, shipment })).toBe("until 2026-11-16")
  })

  it("moves off a holiday, and stays when the terms do not say so", () => {
    const calendarOf = () => buildCalendar(["2026-11-16"])
    expect(verdict({ policies: move, calendarOf })).toBe("until 2026-11-17")
    expect(verdict({ calendarOf })).toBe("until 2026-11-16")
  })

  it("is the season's where that is later", () => {
    expect(verdict({ policies: [buildTerms({ seasons: [season] })] })).toBe("until 2027-01-31")
  })

  it("is not the season's for goods delivered before it, or where the days run longer", () => {
    const policies = [buildTerms({ seasons: [season] })]
    expect(verdict({ policies, shipment: buildShipment({ delivered_at: noon("2026-10-31") }) })).toBe(
      "until 2026-11-14",
    )
    expect(verdict({ policies, basis: "nonconformity" })).toBe("until 2027-11-02")
  })
})

describe("final sale and exclusions", () => {
  const final = { final_sale: true }
  const lawful = [buildWindow({ statutory: true }), buildWindow({ basis: "nonconformity", statutory: true, days: 365 })]
  const hygiene = { conditions: [buildCondition({ effect: "excludes", source: "2011/83/EU art. 16 (e)" })] }
  const underWay = {
    conditions: [buildCondition({ effect: "excludes", attribute: "delivery_state", values: ["shipped"] })],
  }

  it.each<[string, Partial<PolicyTerms>, Basis, string, string]>([
    ["final sale refuses a change of mind", final, "withdrawal", "final_sale", "final_sale"],
    ["final sale refuses goodwill", final, "goodwill", "final_sale", "final_sale"],
    ["final sale leaves defects alone", final, "nonconformity", "until 2027-11-02", "window.nonconformity"],
    [
      "final sale gives way to a right by law",
      { ...final, windows: lawful },
      "withdrawal",
      "until 2026-11-16",
      "window.withdrawal",
    ],
    ["an exclusion refuses a change of mind", hygiene, "withdrawal", "excluded_by_policy", "exclusion.1"],
    [
      "an exclusion refuses even a right by law",
      { ...hygiene, windows: lawful },
      "withdrawal",
      "excluded_by_policy",
      "exclusion.1",
    ],
    ["an exclusion leaves defects alone", hygiene, "nonconformity", "until 2027-11-02", "window.nonconformity"],
    ["a ground without a window is not offered", {}, "goodwill", "basis_not_offered", "windows"],
  ])("%s", (_, terms, basis, expected, clause) => {
    const given = { policies: [buildTerms(terms)], basis }
    expect(verdict(given)).toBe(expected)
    expect(clauses(given)).toEqual([clause])
  })

  it("asks to wait for the parcel where goods under way are excluded", () => {
    const given = { policies: [buildTerms(underWay)], shipment: buildShipment({ delivered_at: null }) }
    expect(verdict(given)).toBe("not_delivered_yet")
  })

  it("gives every reason at once", () => {
    const policies = [buildTerms({ ...final, ...hygiene })]
    expect(verdict({ policies, now: noon("2027-06-01") })).toBe("final_sale,excluded_by_policy,window_closed")
  })
})

describe("terms that changed after the purchase", () => {
  const old = buildTerms({ version: 1, retired_at: noon("2026-11-01") })
  const changed = (given: Partial<PolicyTerms>) => [
    old,
    buildTerms({ version: 2, published_at: noon("2026-11-01"), ...given }),
  ]
  const long = { windows: [buildWindow({ days: 30 })] }
  const fee = {
    fees: [{ kind: "restocking" as const, percentage: "10", amount: null, currency_code: null, below: null }],
  }
  const versionOf = (given: Partial<ReturnabilityQuestion>) => {
    const decision = ask(given)
    return decision.accepted ? decision.value.terms.version : decision.reasons[0].clause?.version
  }

  it.each<[string, Partial<PolicyTerms>, string, number]>([
    ["stay when the new window is shorter", { windows: [buildWindow({ days: 3 })] }, "2026-11-10", 1],
    ["stay when nothing that counts has changed", { ship_back_days: 30 }, "2026-11-10", 1],
    ["give way to a longer window", long, "2026-11-10", 2],
    ["stay when the longer window costs a fee and the old one is still open", { ...long, ...fee }, "2026-11-10", 1],
    ["give way to the dearer window once the old one has closed", { ...long, ...fee }, "2026-11-20", 2],
    ["stay when the new terms are a final sale", { final_sale: true }, "2026-11-10", 1],
    ["give way when the way out is refunded too", { outbound_freight_refund: "whole_order" }, "2026-11-10", 2],
    ["give the clause of the order's terms when both refuse", long, "2027-11-10", 1],
  ])("%s", (_, given, now, version) => {
    expect(versionOf({ policies: changed(given), now: noon(now) })).toBe(version)
  })
})

describe("without a policy", () => {
  it("refuses with that reason", () => {
    expect(verdict({ policies: [] })).toBe("no_policy_applies")
  })
})

describe("properties", () => {
  const days = fc.integer({ min: 0, max: 60 })
  const moments = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
  const two = (oldDays: number, newDays: number, percentage: string | null) => [
    buildTerms({ version: 1, windows: [buildWindow({ days: oldDays })], retired_at: noon("2026-10-30") }),
    buildTerms({
      version: 2,
      windows: [buildWindow({ days: newDays })],
      published_at: noon("2026-10-30"),
      fees:
        percentage === null ? [] : [{ kind: "restocking", percentage, amount: null, currency_code: null, below: null }],
    }),
  ]

  it("time passing never reopens a window", () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(null, "5"), moments, (oldDays, newDays, fee, [one, other]) => {
        const at = (hours: number) =>
          ask({ policies: two(oldDays, newDays, fee), now: noon("2026-11-02") + hours * HOUR_MS }).accepted
        return at(Math.min(one, other)) || !at(Math.max(one, other))
      }),
    )
  })

  it("newer terms never shorten what the order's terms give", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 1500 }), (oldDays, newDays, hours) => {
        const now = noon("2026-11-02") + hours * HOUR_MS
        const [old, newer] = two(oldDays, newDays, null)
        if (!old || !newer) throw new Error("two versions are built")
        const before = ask({ policies: [{ ...old, status: "published", retired_at: null }], now })
        const after = ask({ policies: [old, newer], now })
        if (!before.accepted) return true
        return after.accepted && after.value.window.ends_at >= before.value.window.ends_at
      }),
    )
  })
})
