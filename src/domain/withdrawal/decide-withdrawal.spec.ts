import type { OrderFacts } from "../policy/order-facts"
import {
  buildCondition,
  buildLine,
  buildOrder,
  buildShipment,
  buildTerms,
  buildWindow,
  noon,
} from "../policy/policy.fixtures"
import type { PolicyTerms } from "../policy/terms"
import { termsAbout } from "../rma/rma.fixtures"
import type { DeclaredLine } from "./declared-line"
import { decideWithdrawal } from "./decide-withdrawal"

interface Scene {
  readonly order?: OrderFacts
  readonly declared?: readonly DeclaredLine[]
  readonly policies?: readonly PolicyTerms[]
  readonly on?: string
}

const one: DeclaredLine = { line_item_id: "line_1", quantity: 1 }

function decide({ order = buildOrder(), declared = [one], ...terms }: Scene) {
  return decideWithdrawal(order, declared, termsAbout(order, terms))
}

function receive(scene: Scene) {
  const decision = decide(scene)
  if (!decision.accepted) throw new Error(`refused: ${decision.reasons.map(({ code }) => code).join()}`)
  const { verdict, doubts, lines, goods_were_sent } = decision.value
  return {
    verdict,
    doubts: doubts.map(({ code }) => code),
    covered: lines.map((l) => l.covered_quantity),
    goods_were_sent,
  }
}

function refusals(scene: Scene): string[] {
  const decision = decide(scene)
  return decision.accepted ? [] : decision.reasons.map(({ code, field }) => `${code} ${field ?? ""}`.trim())
}

const statutory = buildWindow({ statutory: true })

describe("receiving a statement of withdrawal", () => {
  it("finds it within the period until the end of its last day, and in doubt from then on", () => {
    expect(receive({ on: "2026-11-16" })).toMatchObject({ verdict: "within_period", doubts: [], covered: [1] })
    expect(receive({ on: "2026-11-17" })).toMatchObject({
      verdict: "in_doubt",
      doubts: ["window_closed"],
      covered: [0],
    })
  })

  it("receives one about goods sold as final, which the law lets go all the same", () => {
    const finalSale = buildTerms({ final_sale: true, windows: [statutory] })
    expect(receive({ policies: [finalSale] })).toMatchObject({ verdict: "within_period", doubts: [] })
  })

  it("doubts one about goods that the law exempts, and says under which clause", () => {
    const exempted = buildTerms({
      windows: [statutory],
      conditions: [
        buildCondition({ effect: "excludes", attribute: "tag", values: ["tag_new"], source: "2011/83/EU art. 16 (c)" }),
      ],
    })
    const decision = decide({ policies: [exempted] })
    expect(decision).toMatchObject({
      value: {
        verdict: "in_doubt",
        doubts: [{ code: "excluded_by_policy", clause: { clause: "exclusion.1", source: "2011/83/EU art. 16 (c)" } }],
      },
    })
  })

  it("gives every doubt and not only the first", () => {
    const order = buildOrder({ status: "canceled" })
    const exempted = buildTerms({
      conditions: [buildCondition({ effect: "excludes", attribute: "tag", values: ["tag_new"] })],
    })
    expect(receive({ order, policies: [exempted], on: "2026-12-24" }).doubts).toEqual([
      "order_canceled",
      "excluded_by_policy",
      "window_closed",
    ])
  })

  it("lets goods go that are still under way, and goods that were never packed (R18)", () => {
    const underWay = buildOrder({ lines: [buildLine({ shipments: [buildShipment({ delivered_at: null })] })] })
    const unsent = buildOrder({ lines: [buildLine({ shipments: [] })] })
    expect(receive({ order: underWay, on: "2026-11-04" })).toMatchObject({
      verdict: "within_period",
      goods_were_sent: true,
    })
    expect(receive({ order: unsent, on: "2027-11-04" })).toMatchObject({
      verdict: "within_period",
      goods_were_sent: false,
    })
  })

  it("takes the units of the later parcel for a statement that the earlier one would not cover", () => {
    const shipments = [
      buildShipment({ delivered_at: noon("2026-10-20") }),
      buildShipment({ fulfillment_id: "ful_2", delivered_at: noon("2026-11-02") }),
    ]
    const order = buildOrder({ lines: [buildLine({ quantity: 2, shipments })] })
    expect(receive({ order })).toMatchObject({ verdict: "within_period", covered: [1] })
    expect(receive({ order, declared: [{ ...one, quantity: 2 }] })).toMatchObject({ verdict: "in_doubt", covered: [1] })
  })

  it.each<[string, Scene, string[]]>([
    ["no lines at all", { declared: [] }, ["quantity_not_available lines"]],
    ["no units", { declared: [{ ...one, quantity: 0 }] }, ["quantity_not_available lines.0.quantity"]],
    ["half a unit", { declared: [{ ...one, quantity: 0.5 }] }, ["quantity_not_available lines.0.quantity"]],
    ["more than was bought", { declared: [{ ...one, quantity: 2 }] }, ["quantity_not_available lines.0.quantity"]],
    ["a line named twice", { declared: [one, one] }, ["quantity_not_available lines.1.quantity"]],
    [
      "a line of another order",
      { declared: [one, { line_item_id: "line_9", quantity: 1 }] },
      ["line_not_in_order lines.1.line_item_id"],
    ],
    ["an order that was never placed", { order: buildOrder({ status: "draft" }) }, ["order_draft"]],
  ])("refuses what is no statement about this order: %s", (_, scene, reasons) => {
    expect(refusals(scene)).toEqual(reasons)
  })
})
