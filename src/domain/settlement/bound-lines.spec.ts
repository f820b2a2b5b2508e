import fc from "fast-check"

import { wholeFault } from "../fault/fault-share"
import { roundTo, sum } from "../money/decimal"
import { buildBound, buildContext, buildFee, buildSettlementItem, buildSettlementUnit } from "../rma/rma.fixtures"
import type { BoundDiscount } from "./bound-discount"
import type { BoundKind, OrderBound } from "./bound-lines"
import { settle } from "./settle"
import type { SettlementItem } from "./settlement"

const freight = buildFee({ kind: "lost_free_freight", amount: "4.90", currency_code: "eur", below: "50" })
const gift = buildFee({ kind: "lost_discount", percentage: "100" })
const agreed: SettlementItem["terms"] = {
  fees: [freight, gift],
  outbound_freight_refund: "never",
  credit_bonus_percentage: null,
  windows: [{ basis: "withdrawal", statutory: false }],
}

/** Two pans of 30 that earn a lid of 12 for nothing. Freight was free: it is from 50 on. */
const withLid: BoundDiscount = {
  ...{ buys: ["pans"], minimum: 2, gets: 1, most: null },
  lines: [{ line_item_id: "lid", amount: "12" }],
}
const order = buildBound({
  goods_total: "60",
  freight_paid: "0",
  bought: new Map([
    ["pans", 2],
    ["lid", 1],
  ]),
  discounts: [withLid],
})

function buildItem(line: "pans" | "lid", units: number, given: Partial<SettlementItem> = {}): SettlementItem {
  const price_paid = line === "pans" ? "30" : "0"
  return buildSettlementItem({
    ...{ id: line, line_item_id: line, terms: agreed },
    units: Array.from({ length: units }, () => buildSettlementUnit({ price_paid })),
    ...given,
  })
}

function account(items: readonly SettlementItem[], bound: OrderBound = order, completes_order = false): string[] {
  const { lines, total } = settle(items, buildContext({ outbound_freight: "0", bound, completes_order }))
  return [...lines.map(({ kind, amount }) => `${kind} ${amount}`), `= ${total}`]
}

describe("a partial return that takes the order below the value from which freight was free", () => {
  it("costs the freight that would have been charged for what is kept, and the gift that it no longer earns", () => {
    expect(account([buildItem("pans", 1)])).toEqual([
      "price_paid 30.00",
      "lost_free_freight -4.90",
      "lost_discount -12.00",
      "= 13.10",
    ])
  })

  it.each<[string, Partial<OrderBound>, string[]]>([
    ["nothing while what is kept is worth that value", { goods_total: "80" }, []],
    ["nothing where the order never reached it", { goods_total: "49.99" }, []],
    ["what freight was paid short of it", { freight_paid: "2.90" }, ["lost_free_freight -2.00"]],
    ["nothing where freight was paid", { freight_paid: "4.90" }, []],
    [
      "nothing a second time",
      {
        goods_total: "90",
        gone: { value: "30", units: new Map() },
        kept_back: { lost_free_freight: "4.90", lost_discount: "0" },
      },
      [],
    ],
  ])("costs %s", (_, given, expected) => {
    const bound = { ...order, discounts: [], ...given }
    expect(account([buildItem("pans", 1)], bound)).toEqual(["price_paid 30.00", ...expected, expect.any(String)])
  })
})

describe("what the order as a whole has earned", () => {
  it.each<[string, Partial<SettlementItem>]>([
    ["where something is wrong with the goods", { basis: "nonconformity" }],
    ["where the law gives the right", { terms: { ...agreed, windows: [{ basis: "withdrawal", statutory: true }] } }],
    [
      "where anybody else has a part in the fault",
      {
        fault_shares: [
          { party: "customer", percentage: 90 },
          { party: "carrier", percentage: 10 },
        ],
      },
    ],
    ["where the merchant is at fault", { fault_shares: wholeFault("merchant") }],
    ["where the terms say nothing of it", { terms: { ...agreed, fees: [] } }],
    [
      "where it is only named in another currency",
      { terms: { ...agreed, fees: [{ ...freight, currency_code: "usd" }] } },
    ],
  ])("is never lost %s", (_, given) => {
    expect(account([buildItem("pans", 1, given)])).toEqual(["price_paid 30.00", "= 30.00"])
  })

  it("is not lost by giving back the gift alone, nor by giving it back with its partner", () => {
    expect(account([buildItem("lid", 1)])).toEqual(["price_paid 0.00", "= 0.00"])
    expect(account([buildItem("pans", 1), buildItem("lid", 1)])).toEqual([
      "price_paid 30.00",
      "price_paid 0.00",
      "lost_free_freight -4.90",
      "= 25.10",
    ])
  })

  it("is given back as far as it was taken once the gift follows, and wholly once nothing stays", () => {
    const after: OrderBound = {
      ...order,
      gone: { value: "30", units: new Map([["pans", 1]]) },
      kept_back: { lost_free_freight: "4.90", lost_discount: "12" },
    }
    expect(account([buildItem("lid", 1)], after)).toEqual(["price_paid 0.00", "lost_discount 12.00", "= 12.00"])
    expect(account([buildItem("pans", 1), buildItem("lid", 1)], after, true)).toEqual([
      "price_paid 30.00",
      "price_paid 0.00",
      "lost_free_freight 4.90",
      "lost_discount 12.00",
      "= 46.90",
    ])
  })

  it("never costs more than what comes back brings", () => {
    const dear = { ...order, discounts: [{ ...withLid, lines: [{ line_item_id: "lid", amount: "99" }] }] }
    expect(account([buildItem("pans", 1)], dear)).toEqual([
      "price_paid 30.00",
      "lost_free_freight -4.90",
      "lost_discount -25.10",
      "= 0.00",
    ])
  })

  it("counts three for two of one product: the two that stay cost their price", () => {
    const socks: OrderBound = buildBound({
      ...{ goods_total: "20", freight_paid: "4.90", bought: new Map([["pans", 3]]) },
      discounts: [{ ...withLid, lines: [{ line_item_id: "pans", amount: "10" }] }],
    })
    const one = buildItem("pans", 1, { units: [buildSettlementUnit({ price_paid: "6.67" })] })
    expect(account([one], socks)).toEqual(["price_paid 6.67", "lost_discount -6.67", "= 0.00"])
  })
})

describe("returns in parts", () => {
  const cents = fc.integer({ min: 0, max: 9_000 }).map((amount) => roundTo(String(amount / 100), 2))

  it("bring together what one return brings, in whatever order, unless one is worth too little to pay what it loses", () => {
    const steps = fc.shuffledSubarray(["pan", "pan", "lid"] as const, { minLength: 1 })
    fc.assert(
      fc.property(steps, cents, cents, fc.integer({ min: 1, max: 70 }), (parts, fee, discount, below) => {
        const terms = { ...agreed, fees: [{ ...freight, amount: fee, below: String(below) }, gift] }
        const start = { ...order, discounts: [{ ...withLid, lines: [{ line_item_id: "lid", amount: discount }] }] }
        const gone = { pans: 0, lid: 0 }
        const kept: Record<BoundKind, string> = { lost_free_freight: "0", lost_discount: "0" }
        let brought = "0"
        let wasShort = false
        for (const part of parts) {
          const line = part === "pan" ? "pans" : "lid"
          const bound = {
            ...start,
            gone: { value: String(gone.pans * 30), units: new Map(Object.entries(gone)) },
            kept_back: { ...kept },
          }
          gone[line] += 1
          const completes_order = gone.pans === 2 && gone.lid === 1
          const context = buildContext({ outbound_freight: "0", bound, completes_order })
          const { lines, total } = settle([buildItem(line, 1, { terms })], context)
          for (const { kind, amount } of lines) {
            if (kind === "lost_free_freight" || kind === "lost_discount")
              kept[kind] = sum([kept[kind], String(-Number(amount))])
          }
          wasShort ||= Number(total) === 0
          brought = sum([brought, total])
        }
        const items = [buildItem("pans", gone.pans, { terms }), buildItem("lid", gone.lid, { terms })]
        const completes_order = gone.pans === 2 && gone.lid === 1
        const whole = settle(items, buildContext({ outbound_freight: "0", bound: start, completes_order }))
        fc.pre(!wasShort && Number(whole.total) > 0)
        expect(Number(brought)).toBeCloseTo(Number(whole.total), 6)
      }),
    )
  })
})
