import fc from "fast-check"

import { NO_PHOTOS } from "../evidence/photo-refusals"
import { wholeFault } from "../fault/fault-share"
import { isGreater, subtract, sum } from "../money/decimal"
import type { OrderFacts } from "../policy/order-facts"
import { buildLine, buildOrder, buildShipment, buildTerms } from "../policy/policy.fixtures"
import type { Claims } from "../rma/claims"
import { decideRequest, type RequestedItem, type RequestPlan } from "../rma/decide-request"
import { buildContext, buildFee, lost, preference, quality, termsAbout } from "../rma/rma.fixtures"
import { settle } from "./settle"
import type { Settlement } from "./settlement"

const reasons = [preference, quality, lost]
const policies = [
  buildTerms({
    outbound_freight_refund: "whole_order",
    fees: [buildFee({ percentage: "7.5" }), buildFee({ kind: "return_freight", amount: "3", currency_code: "eur" })],
  }),
]

const DECIMALS = { eur: 2, jpy: 0, kwd: 3 } as const

/** An order with one to three lines, each sent in one or two parcels, in any of three currencies. */
const orders = fc
  .record({
    currency_code: fc.constantFrom("eur" as const, "jpy" as const, "kwd" as const),
    lines: fc.array(
      fc.record({
        total: fc.integer({ min: 0, max: 50_000 }),
        parcels: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    freight: fc.integer({ min: 0, max: 900 }),
  })
  .map(({ currency_code, lines, freight }) => {
    const paid = (smallestCoins: number) =>
      (smallestCoins / 10 ** DECIMALS[currency_code]).toFixed(DECIMALS[currency_code])
    return buildOrder({
      currency_code,
      outbound_freight: paid(freight),
      total: paid(lines.reduce((total, line) => total + line.total, freight)),
      lines: lines.map(({ total, parcels }, index) =>
        buildLine({
          id: `line_${index}`,
          total: paid(total),
          quantity: parcels.reduce((units, parcel) => units + parcel, 0),
          shipments: parcels.map((quantity, parcel) => buildShipment({ fulfillment_id: `ful_${parcel}`, quantity })),
        }),
      ),
    })
  })

const wishes = fc.array(
  fc.array(
    fc.record({
      line_item_id: fc.constantFrom("line_0", "line_1", "line_2"),
      quantity: fc.integer({ min: 1, max: 4 }),
      reason_code: fc.constantFrom(...reasons.map(({ code }) => code)),
      note: fc.constant("It does not heat."),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { maxLength: 8 },
)

/** One request after the other, each accepted or refused, settled as if all of it came back. */
function liveThrough(order: OrderFacts, requests: readonly RequestedItem[][]): Settlement[] {
  const held = new Map<string, Set<number>>()
  const settlements: Settlement[] = []
  for (const items of requests) {
    const claims: Claims = new Map([...held].map(([id, ordinals]) => [id, { ordinals, known_to_core: 0 }]))
    const decision = decideRequest(order, items, reasons, claims, termsAbout(order, { policies }), NO_PHOTOS)
    if (!decision.accepted) continue
    for (const { line_item_id, ordinal } of decision.value.items.flatMap(({ units }) => units)) {
      held.set(line_item_id, (held.get(line_item_id) ?? new Set()).add(ordinal))
    }
    settlements.push(settleWhole(order, decision.value, held))
  }
  return settlements
}

function settleWhole(order: OrderFacts, plan: RequestPlan, held: ReadonlyMap<string, Set<number>>): Settlement {
  const items = plan.items.map(({ line, reason, resolution, return_terms, units, allowance_percentage }) => ({
    ...{
      id: line.id,
      line_item_id: line.id,
      basis: reason.basis,
      resolution,
      terms: return_terms.terms,
      allowance_percentage,
    },
    ...{
      fault_shares: wholeFault(reason.fault_party),
      freight_payer: reason.freight_payer,
      goods_come_back: reason.goods_come_back,
      surplus_to: "refund" as const,
    },
    units: units.map(({ price_paid }) => ({ price_paid, accepted: true, deduction_percentage: 0, exchange: null })),
  }))
  return settle(
    items,
    buildContext({
      ...{ currency_code: order.currency_code, outbound_freight: order.outbound_freight, refundable: order.total },
      completes_order: order.lines.every((line) => held.get(line.id)?.size === line.quantity),
    }),
  )
}

describe("all requests of one order together", () => {
  it("never take more than was paid for it, with or without the freight", () => {
    fc.assert(
      fc.property(orders, wishes, (order, requests) => {
        const totals = liveThrough(order, requests).map(({ total }) => total)
        expect(isGreater(sum(totals.filter((total) => isGreater(total, "0"))), order.total)).toBe(false)
      }),
    )
  })

  it("give back exactly what was paid when all of it comes back through the merchant's fault", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const unitByUnit = order.lines.flatMap(({ id, quantity }) =>
          Array.from({ length: quantity }, () => [
            { line_item_id: id, quantity: 1, reason_code: "quality", note: "It does not heat." },
          ]),
        )
        const totals = liveThrough(order, unitByUnit).map(({ total }) => total)
        expect(Number(subtract(order.total, sum(totals)))).toBe(0)
      }),
    )
  })
})
