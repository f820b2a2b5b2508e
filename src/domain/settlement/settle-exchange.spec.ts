import fc from "fast-check"

import { wholeFault } from "../fault/fault-share"
import { sum } from "../money/decimal"
import { buildContext, buildFee, buildSettlementItem, buildSettlementUnit } from "../rma/rma.fixtures"
import { keptBack } from "./kept-back"
import { settle } from "./settle"

const unit = (paid: string, price: string, bonus = "0", accepted: boolean | null = true) =>
  buildSettlementUnit({ price_paid: paid, accepted, exchange: { price, bonus } })
const exchange = (...units: ReturnType<typeof unit>[]) =>
  buildSettlementItem({ id: "item_x", resolution: "exchange", fault_shares: wholeFault("merchant"), units })
const context = buildContext({ goods_awaited: false })

describe("the settlement of an exchange", () => {
  it.each([
    ["even", "10.00", "10.00", { total: "0.00", payable: "0.00", due: "0.00" }],
    ["cheaper", "10.00", "7.50", { total: "2.50", payable: "2.50", due: "0.00" }],
    ["dearer", "10.00", "12.50", { total: "-2.50", payable: "0.00", due: "2.50" }],
  ])("an %s one", (_, paid, price, money) => {
    expect(settle([exchange(unit(paid, price))], context)).toMatchObject(money)
  })

  it("shows what was paid, what the new goods cost and the bonus", () => {
    const { lines } = settle([exchange(unit("10.00", "12.00", "1.00"), unit("10.00", "12.00", "1.00"))], context)
    expect(lines.map(({ kind, quantity, amount }) => [kind, quantity, amount])).toEqual([
      ["price_paid", 2, "20.00"],
      ["exchange_price", 2, "-24.00"],
      ["exchange_bonus", 2, "2.00"],
    ])
  })

  it("leaves out a unit that was refused, with what would have gone out for it", () => {
    const item = exchange(unit("10.00", "12.00"), unit("10.00", "12.00", "0", false))
    expect(settle([item], context)).toMatchObject({ total: "-2.00", due: "2.00" })
  })

  it("nets with what is refunded beside it", () => {
    const refund = buildSettlementItem({
      fault_shares: wholeFault("merchant"),
      units: [buildSettlementUnit({ accepted: true })],
    })
    expect(settle([exchange(unit("10.00", "12.50")), refund], context)).toMatchObject({ total: "7.50", due: "0.00" })
  })

  it("charges no restocking fee, and does not give the way out back", () => {
    const terms = {
      fees: [buildFee({ percentage: "10" }), buildFee({ amount: "5", currency_code: "eur" })],
      outbound_freight_refund: "whole_order" as const,
      credit_bonus_percentage: null,
      windows: [],
    }
    const item = { ...exchange(unit("10.00", "10.00")), fault_shares: wholeFault("customer"), terms }
    expect(settle([item], { ...context, completes_order: true }).total).toBe("0.00")
  })

  it("leaves over store credit where the customer chose it", () => {
    const cheaper = { ...exchange(unit("10.00", "8.00")), surplus_to: "store_credit" as const }
    expect(settle([cheaper], context)).toMatchObject({ payable: "0.00", credit: "2.00", due: "0.00" })
    expect(settle([{ ...cheaper, surplus_to: "refund" }], context)).toMatchObject({ payable: "2.00", credit: "0.00" })
  })

  it("makes nobody owe what fees take beyond the price paid", () => {
    const terms = {
      fees: [buildFee({ kind: "return_freight", amount: "15", currency_code: "eur" })],
      outbound_freight_refund: "never" as const,
      credit_bonus_percentage: null,
      windows: [],
    }
    expect(settle([buildSettlementItem({ terms })], context)).toMatchObject({ payable: "0.00", due: "0.00" })
  })

  it("keeps nothing back by charging the new goods", () => {
    expect(Number(keptBack(settle([exchange(unit("10.00", "12.50"))], context).lines))).toBe(0)
  })

  it("sums to the whole, and goes one way only", () => {
    const cents = fc.integer({ min: 0, max: 50_000 }).map((amount) => (amount / 100).toFixed(2))
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 5 }), (pairs) => {
        const { lines, total, payable, due } = settle([exchange(...pairs.map(([paid, price]) => unit(paid, price)))], {
          ...context,
          ...{ refundable: "100000", value_left: "100000" },
        })
        expect(Number(sum(lines.map(({ amount }) => amount)))).toBe(Number(total))
        expect(Number(payable) - Number(due)).toBeCloseTo(Number(total), 9)
        expect(Number(payable) * Number(due)).toBe(0)
      }),
    )
  })
})
