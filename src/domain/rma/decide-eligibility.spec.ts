import {
  buildCondition,
  buildLine,
  buildOrder,
  buildShipment,
  buildTerms,
  buildWindow,
  noon,
} from "../policy/policy.fixtures"
import type { OrderLineFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import type { PolicyTerms } from "../policy/terms"
import type { Claims } from "./claims"
import { decideEligibility, type LineEligibility, type OrderEligibility } from "./decide-eligibility"
import { goodwill, preference, quality, termsAbout } from "./rma.fixtures"

interface Scene {
  readonly lines?: readonly OrderLineFacts[]
  readonly status?: "active" | "canceled" | "draft"
  readonly policies?: readonly PolicyTerms[]
  readonly reasons?: readonly AfterSalesReason[]
  readonly claims?: Claims
  readonly on?: string
}

function eligibility({ lines = [buildLine()], status = "active", reasons, claims, ...terms }: Scene): OrderEligibility {
  const order = buildOrder({ lines, status })
  return decideEligibility(order, reasons ?? [preference, quality], claims ?? new Map(), termsAbout(order, terms))
}

function line(scene: Scene): LineEligibility {
  const [first] = eligibility(scene).lines
  if (!first) throw new Error("the order has a line")
  return first
}

/** Such as `2 by withdrawal until 2026-11-16`; the last day and not the instant after it. */
function windows(scene: Scene): string[] {
  return line(scene).windows.map(({ basis, quantity, ends_at }) =>
    ends_at === null ? `none by ${basis}` : `${quantity} by ${basis} until ${dayBefore(ends_at)}`,
  )
}

function dayBefore(instant: number): string {
  return new Date(instant - 1).toISOString().slice(0, 10)
}

/** Such as `window_closed 2`. */
function refusals(scene: Scene): string[] {
  return line(scene).refusals.map(({ code, quantity }) => `${code} ${quantity}`)
}

const twoParcels = buildLine({
  quantity: 3,
  shipments: [
    buildShipment({ fulfillment_id: "ful_1", quantity: 2, delivered_at: noon("2026-11-02") }),
    buildShipment({ fulfillment_id: "ful_2", quantity: 1, delivered_at: noon("2026-11-09") }),
  ],
})
const excluding = (tag: string) =>
  buildTerms({ conditions: [buildCondition({ effect: "excludes", attribute: "tag", values: [tag] })] })

describe("what of a line may be asked back", () => {
  it("is every unit, on each ground with its own last day", () => {
    expect(windows({})).toEqual(["1 by withdrawal until 2026-11-16", "1 by nonconformity until 2027-11-02"])
    expect(line({})).toMatchObject({ returnable_quantity: 1, reason_codes: ["preference", "quality"], refusals: [] })
  })

  it("keeps the reasons of the ground that is still open when the other has closed", () => {
    const late = { on: "2026-12-01" }
    expect(windows(late)).toEqual(["none by withdrawal", "1 by nonconformity until 2027-11-02"])
    expect(line(late)).toMatchObject({ returnable_quantity: 1, reason_codes: ["quality"], remedies: ["refund"] })
    expect(refusals(late)).toEqual(["window_closed 1"])
  })

  it("cites the clause that lets it come back and the one that does not", () => {
    const { windows: open, refusals: closed } = line({ on: "2026-12-01" })
    expect(open.map(({ clause }) => clause?.clause ?? null)).toEqual([null, "window.nonconformity"])
    expect(closed).toMatchObject([{ clause: { clause: "window.withdrawal" }, facts: { ended_on: "2026-11-16" } }])
  })

  it("offers no reason whose remedies the terms do not offer", () => {
    const scene = { policies: [buildTerms({ remedies: [] })] }
    expect(line(scene)).toMatchObject({ reason_codes: [], remedies: [] })
  })

  it("says once what two grounds refuse for the same reason", () => {
    expect(refusals({ policies: [], reasons: [preference, quality, goodwill] })).toEqual(["no_policy_applies 1"])
  })

  it("gives both clauses where two exclusions refuse in the same words", () => {
    const exclusion = buildCondition({ effect: "excludes" })
    const policies = [buildTerms({ conditions: [exclusion, { ...exclusion, values: ["prod_1", "prod_2"] }] })]
    const clauses = line({ policies }).refusals.map(({ clause }) => clause?.clause)
    expect(clauses).toEqual(["exclusion.1", "exclusion.2"])
  })

  it("counts the units of a line that different grounds let go", () => {
    const policies = [
      buildTerms({
        policy_code: "on-the-way",
        windows: [buildWindow()],
        conditions: [buildCondition({ attribute: "delivery_state", values: ["shipped"] })],
      }),
      buildTerms({ policy_code: "arrived", windows: [buildWindow({ basis: "nonconformity" })] }),
    ]
    const shipments = [
      buildShipment({ fulfillment_id: "ful_1" }),
      buildShipment({ fulfillment_id: "ful_2", delivered_at: null }),
    ]
    expect(line({ lines: [buildLine({ quantity: 2, shipments })], policies }).returnable_quantity).toBe(2)
  })
})

describe("two parcels of one line, delivered on 2 and on 9 November", () => {
  const lines = [twoParcels]

  it("have a window each, the one that closes first in front", () => {
    expect(windows({ lines, reasons: [preference] })).toEqual([
      "2 by withdrawal until 2026-11-16",
      "1 by withdrawal until 2026-11-23",
    ])
  })

  it("leave the later one open when the first has closed", () => {
    const scene = { lines, reasons: [preference], on: "2026-11-17" }
    expect(windows(scene)).toEqual(["1 by withdrawal until 2026-11-23"])
    expect(refusals(scene)).toEqual(["window_closed 2"])
  })

  it("share a window where they arrived on the same day", () => {
    const shipments = twoParcels.shipments.map((shipment) => ({ ...shipment, delivered_at: noon("2026-11-02") }))
    const scene = { lines: [{ ...twoParcels, shipments }], reasons: [preference] }
    expect(windows(scene)).toEqual(["3 by withdrawal until 2026-11-16"])
  })

  it("are one refusal where the same term keeps both back", () => {
    const scene = { lines, reasons: [preference], policies: [buildTerms({ final_sale: true })] }
    expect(refusals(scene)).toEqual(["final_sale 3"])
  })
})

describe("units that are not there to be asked for", () => {
  const held: Claims = new Map([["line_1", { ordinals: new Set([0]), known_to_core: 0 }]])

  it.each<[string, Scene, number, string[]]>([
    ["were not packed yet", { lines: [{ ...twoParcels, quantity: 5 }] }, 3, ["nothing_fulfilled 2"]],
    ["are in a request of ours", { lines: [twoParcels], claims: held }, 2, ["already_requested 1"]],
    [
      "are in a claim or return made in the dashboard",
      { lines: [{ ...twoParcels, units_in_core_changes: 2 }] },
      1,
      ["already_requested 2"],
    ],
    [
      "are none at all where everything came back",
      { lines: [{ ...twoParcels, units_in_core_changes: 3 }] },
      0,
      ["already_requested 3"],
    ],
    [
      "were never packed: a line without any parcel",
      { lines: [buildLine({ quantity: 2, shipments: [] })] },
      0,
      ["nothing_fulfilled 2"],
    ],
  ])("%s", (_, scene, returnable, expected) => {
    expect(line(scene).returnable_quantity).toBe(returnable)
    expect(refusals(scene)).toEqual(expected)
    expect(eligibility(scene).can_request).toBe(returnable > 0)
  })
})

describe("goods of a special kind", () => {
  it.each<[string, Scene, string[], string[]]>([
    [
      "a digital good or gift card that the policy excludes comes back only when it does not work",
      { policies: [excluding("tag_new")] },
      ["none by withdrawal", "1 by nonconformity until 2027-11-02"],
      ["excluded_by_policy 1"],
    ],
    [
      "a hygiene seal on another product changes nothing",
      { policies: [excluding("tag_hygiene")] },
      ["1 by withdrawal until 2026-11-16", "1 by nonconformity until 2027-11-02"],
      [],
    ],
    [
      "a parcel without a delivery event counts from its dispatch and the presumed 5 days",
      { lines: [buildLine({ shipments: [buildShipment({ delivered_at: null })] })] },
      ["1 by withdrawal until 2026-11-17", "1 by nonconformity until 2027-11-03"],
      [],
    ],
    [
      "goods that an exchange sent later have the window of their own parcel",
      {
        lines: [buildLine({ id: "line_exchanged", shipments: [buildShipment({ delivered_at: noon("2026-11-09") })] })],
      },
      ["1 by withdrawal until 2026-11-23", "1 by nonconformity until 2027-11-09"],
      [],
    ],
  ])("%s", (_, scene, expected, refused) => {
    expect(windows(scene)).toEqual(expected)
    expect(refusals(scene)).toEqual(refused)
  })
})

describe("the order as a whole", () => {
  it.each(["canceled", "draft"] as const)("that is %s offers nothing, whatever its lines say", (status) => {
    const { can_request, refusals: against, lines } = eligibility({ status })
    expect({ can_request, codes: against.map(({ code }) => code) }).toEqual({
      can_request: false,
      codes: [`order_${status}`],
    })
    expect(lines).toMatchObject([{ returnable_quantity: 0, windows: [], reason_codes: [] }])
  })

  it("can be asked about as long as one line can", () => {
    const closed = buildLine({ id: "line_2", shipments: [] })
    expect(eligibility({ lines: [closed, buildLine()] }).can_request).toBe(true)
    expect(eligibility({ lines: [closed] }).can_request).toBe(false)
  })
})
