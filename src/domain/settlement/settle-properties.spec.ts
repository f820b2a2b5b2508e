import fc from "fast-check"

import { customersShare } from "../fault/customers-share"
import { anyFault } from "../fault/fault.fixtures"
import { wholeFault } from "../fault/fault-share"
import { FREIGHT_ADVANCERS, FREIGHT_LEGS } from "../fault/freight-leg"
import { sumLegs } from "../fault/sum-legs"
import { FREIGHT_PAYERS, GRANT_KINDS } from "../kernel/vocabulary"
import { currencyDecimals } from "../money/currency-decimals"
import { isGreater, isPositive, larger, roundTo, sum } from "../money/decimal"
import { buildFee } from "../rma/rma.fixtures"
import { BOUND_KINDS, type OrderBound } from "./order-bound"
import { ON_TOP } from "./fill-purses"
import { settle } from "./settle"
import type { SettlementItem } from "./settlement"

const BOUND = new Set<string>(BOUND_KINDS)

describe("the money of any request", () => {
  const currencies = fc.constantFrom("eur", "jpy", "kwd")
  const percentage = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2))
  const amount = fc.integer({ min: 0, max: 200_000 }).map((thousandths) => (thousandths / 1000).toFixed(3))
  const fees = (currency_code: string) =>
    fc.array(
      fc.oneof(
        percentage.map((value) => buildFee({ percentage: value })),
        amount.map((value) => buildFee({ amount: value, currency_code })),
        amount.map((value) => buildFee({ kind: "return_freight", amount: value, currency_code })),
        amount.map((value) => buildFee({ kind: "lost_free_freight", amount: value, currency_code, below: "100" })),
        percentage.map((value) => buildFee({ kind: "lost_discount", percentage: value })),
      ),
      { maxLength: 4 },
    )
  const unit = (currency: string) =>
    fc.record({
      price_paid: amount.map((value) => roundTo(value, currencyDecimals(currency))),
      accepted: fc.constantFrom(true, false, null),
      deduction_percentage: fc.integer({ min: 0, max: 100 }),
      exchange: fc.constant(null),
    })
  const item = (currency: string): fc.Arbitrary<SettlementItem> =>
    fc.record({
      id: fc.uuid(),
      line_item_id: fc.constantFrom("line_1", "line_2"),
      basis: fc.constantFrom("withdrawal" as const, "goodwill" as const, "nonconformity" as const),
      resolution: fc.constantFrom("refund" as const, "store_credit" as const),
      allowance_percentage: fc.constant(null),
      surplus_to: fc.constant("refund" as const),
      fault_shares: anyFault,
      freight_payer: fc.constantFrom(...FREIGHT_PAYERS),
      goods_come_back: fc.boolean(),
      terms: fc.record({
        fees: fees(currency),
        outbound_freight_refund: fc.constantFrom("never" as const, "whole_order" as const),
        credit_bonus_percentage: fc.constantFrom(null, 10),
        windows: fc.array(fc.record({ basis: fc.constant("withdrawal" as const), statutory: fc.boolean() }), {
          maxLength: 1,
        }),
      }),
      units: fc.array(unit(currency), { minLength: 1, maxLength: 4 }),
    })
  const bound = (currency: string): fc.Arbitrary<OrderBound> => {
    const paid = amount.map((value) => roundTo(value, currencyDecimals(currency)))
    return fc.record({
      goods_total: paid,
      freight_paid: paid,
      bought: fc.constant(
        new Map([
          ["line_1", 4],
          ["line_2", 4],
        ]),
      ),
      discounts: fc.array(
        fc.record({
          buys: fc.constant(["line_1"]),
          minimum: fc.integer({ min: 1, max: 3 }),
          gets: fc.integer({ min: 1, max: 2 }),
          most: fc.option(fc.integer({ min: 1, max: 2 })),
          lines: amount.map((value) => [{ line_item_id: "line_2", amount: value }]),
        }),
        { maxLength: 1 },
      ),
      gone: fc.record({ value: paid, units: fc.constant(new Map<string, number>()) }),
      kept_back: fc.record({ lost_free_freight: paid, lost_discount: paid }),
    })
  }
  const scenes = currencies.chain((currency_code) =>
    fc.record({
      items: fc.array(item(currency_code), { minLength: 1, maxLength: 4 }),
      context: fc.record({
        currency_code: fc.constant(currency_code),
        goods_awaited: fc.boolean(),
        outbound_freight: amount.map((value) => roundTo(value, currencyDecimals(currency_code))),
        completes_order: fc.boolean(),
        freight_legs: fc.array(
          fc.record({
            leg: fc.constantFrom(...FREIGHT_LEGS),
            paid_by: fc.constantFrom(...FREIGHT_ADVANCERS),
            amount: amount.map((value) => roundTo(value, currencyDecimals(currency_code))),
          }),
          { maxLength: 3 },
        ),
        return_freight_limit: fc.option(amount),
        refundable: amount,
        value_left: amount,
        unpaid: fc.constant("0"),
        bound: bound(currency_code),
        grants: fc.array(
          fc.record({
            kind: fc.constantFrom(...GRANT_KINDS),
            amount: amount.map((value) => roundTo(value, currencyDecimals(currency_code))),
          }),
          { maxLength: 2 },
        ),
      }),
    }),
  )
  const isOthersFault = ({ fault_shares }: SettlementItem) => customersShare(fault_shares) === 0

  it("the lines sum exactly to the total in EUR, JPY and KWD, each in the currency's decimals", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const decimals = currencyDecimals(context.currency_code)
        const { lines, total } = settle(items, context)
        expect(roundTo(sum(lines.map((line) => line.amount)), decimals)).toBe(total)
        for (const { amount: written } of lines) expect(written).toBe(roundTo(written, decimals))
      }),
    )
  })

  it("what is payable is never negative, never above the total's due and never above what is refundable", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const { payable, total } = settle(items, context)
        expect(isGreater("0", payable)).toBe(false)
        expect(isGreater(payable, context.refundable)).toBe(false)
        expect(isPositive(payable) && isGreater(payable, total)).toBe(false)
      }),
    )
  })

  it("what goes back and what becomes credit sum to what the customer gets, each in the currency's decimals", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const { lines, total, payable, credit } = settle(items, context)
        const decimals = currencyDecimals(context.currency_code)
        for (const part of [payable, credit]) {
          expect(isGreater("0", part)).toBe(false)
          expect(part).toBe(roundTo(part, decimals))
        }
        const given = sum([payable, credit])
        const goods = sum(lines.filter(({ kind }) => !ON_TOP.includes(kind)).map((line) => line.amount))
        const isWorthMore = isGreater(goods, larger(context.value_left, "0"))
        if (!isWorthMore) expect(roundTo(given, decimals)).toBe(roundTo(larger(total, "0"), decimals))
        const beside = sum(
          lines.filter(({ kind }) => kind !== "credit_bonus" && ON_TOP.includes(kind)).map((line) => line.amount),
        )
        if (isWorthMore) expect(isGreater(given, sum([context.value_left, beside]))).toBe(false)
      }),
    )
  })

  it("nobody who asked for money back gets credit while the payments hold it", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const money = items.map((one) => ({ ...one, resolution: "refund" as const }))
        const { payable, credit, refundable } = settle(money, context)
        if (isPositive(credit)) expect(payable).toBe(refundable)
      }),
    )
  })

  it("nothing is kept back of an item where merchant, carrier or supplier is at fault (R10, R11, R14)", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const { lines } = settle(items, context)
        const blameless = new Set(items.filter(isOthersFault).map(({ id }) => id))
        const keptBack = lines.filter(
          ({ item_id, kind }) => blameless.has(item_id ?? "") && !ON_TOP.includes(kind) && kind !== "price_paid",
        )
        expect(keptBack).toEqual([])
      }),
    )
  })

  it("the customer pays no freight and no fee of a parcel with another's fault in it", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const travelling = items.map((one) => ({
          ...one,
          goods_come_back: true,
          units: one.units.map((given) => ({ ...given, accepted: true })),
        }))
        const { lines } = settle(travelling, context)
        // What the order as a whole had earned is lost by the customer's own goods, whatever else is in the parcel.
        const ofParcel = lines.filter(({ item_id, kind }) => item_id === null && !BOUND.has(kind))
        const charged = ofParcel.filter(({ amount: kept }) => isGreater("0", kept))
        if (travelling.some(isOthersFault)) expect(charged).toEqual([])
        if (travelling.some(({ freight_payer }) => freight_payer !== "customer")) {
          expect(charged.map(({ kind }) => kind)).not.toContain("return_freight")
        }
      }),
    )
  })

  it("of what is shared the customer bears no more than his share of it, and half a coin of rounding", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const alone = items.map((one) => ({ ...one, fault_shares: wholeFault("customer") }))
        const coin = Math.pow(10, -currencyDecimals(context.currency_code))
        for (const [index, one] of items.entries()) {
          const takenOf = (from: readonly SettlementItem[]) =>
            settle(from, context)
              .lines.filter(
                ({ item_id, kind }) => item_id === one.id && kind !== "price_paid" && !ON_TOP.includes(kind),
              )
              .map((line) => Number(line.amount))
          const shared = takenOf(items)
          for (const [line, whole] of takenOf(alone).entries()) {
            const most = (Math.abs(whole) * customersShare(items[index]?.fault_shares ?? [])) / 100 + coin
            // A line that the price paid cuts short is no measure: what is left of it depends on the lines before.
            if (line === 0) expect(Math.abs(shared[line] ?? 0)).toBeLessThanOrEqual(most + Number.EPSILON)
          }
        }
      }),
    )
  })

  it("what the customer paid for the way back is never given back twice over", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const { lines } = settle(items, context)
        const given = lines.filter(({ kind }) => kind === "return_freight_refund").map((line) => line.amount)
        expect(isGreater(sum(given), sumLegs(context.freight_legs, "way_back", "customer"))).toBe(false)
      }),
    )
  })

  it("no item costs the customer more than was paid for it", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const { lines } = settle(items, context)
        for (const { id } of items) {
          const amounts = lines.filter(({ item_id }) => item_id === id).map((line) => line.amount)
          expect(isGreater("0", sum(amounts))).toBe(false)
        }
      }),
    )
  })

  it("inspection never pays more than the preview promised for the same parcel", () => {
    fc.assert(
      fc.property(scenes, ({ items, context }) => {
        const priceOf = (goods_awaited: boolean) =>
          sum(
            settle(items, { ...context, goods_awaited })
              .lines.filter(({ kind }) => kind === "price_paid")
              .map((line) => line.amount),
          )
        expect(isGreater(priceOf(false), priceOf(true))).toBe(false)
      }),
    )
  })
})
