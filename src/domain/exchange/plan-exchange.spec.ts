import { NO_PHOTOS } from "../evidence/photo-refusals"
import { buildLine, buildOrder, buildShipment, buildTerms } from "../policy/policy.fixtures"
import { decideRequest } from "../rma/decide-request"
import { buildReason, buildRequestedItem, termsAbout } from "../rma/rma.fixtures"
import { buildOffer } from "./exchange.fixtures"
import type { ExchangeOffer } from "./exchange-offer"

const policies = (given = {}) => [buildTerms({ remedies: ["exchange", "refund"], ...given })]
const reason = buildReason({ remedies: ["exchange", "refund"] })
const order = buildOrder({
  lines: [buildLine({ quantity: 2, total: "100.01", shipments: [buildShipment({ quantity: 2 })] })],
})

const facts = { order, reasons: [reason], claims: new Map(), photos: NO_PHOTOS }

function ask(offer: Partial<ExchangeOffer> | null, terms = {}, item = {}) {
  const offers = new Map(offer ? [["variant_2", buildOffer(offer)]] : [])
  const wanted = buildRequestedItem({ quantity: 2, exchange: { variant_id: "variant_2" }, ...item })
  const returnTermsOf = termsAbout(order, { policies: policies(terms) })
  return decideRequest([wanted], { ...facts, returnTermsOf, offers })
}

describe("a request for an exchange", () => {
  it("prices every unit against what was paid for exactly it", () => {
    const decision = ask({ price: "60" })
    expect(decision.accepted && decision.value.items[0]).toMatchObject({
      resolution: "exchange",
      exchange: { surplus_to: "refund", prices: [{ difference: "-9.99" }, { difference: "-10.00" }] },
    })
  })

  it.each([
    ["a variant that is not on offer", null, {}, "exchange_variant_not_offered"],
    ["a variant without a price here", { price: null }, {}, "exchange_variant_not_offered"],
    ["another product where only variants are exchanged", { product_id: "prod_2" }, {}, "exchange_variant_not_offered"],
    ["more than is in stock", { available: 1 }, {}, "out_of_stock"],
    ["an exchange that the terms do not offer", {}, { remedies: ["refund"] }, "remedy_not_offered"],
  ] as const)("is refused for %s", (_, offer, terms, code) => {
    const decision = ask(offer, terms)
    expect(decision.accepted ? [] : decision.reasons.map((refusal) => refusal.code)).toEqual([code])
  })

  it("takes another product where the terms allow any, and goods that nobody counts", () => {
    expect(ask({ product_id: "prod_2", available: null }, { exchange_scope: "any_product" }).accepted).toBe(true)
  })

  it("needs a choice", () => {
    const decision = ask({}, {}, { exchange: undefined, resolution: "exchange" })
    expect(decision).toMatchObject({ reasons: [{ code: "exchange_variant_required", field: "items.0.exchange" }] })
  })

  it("does not promise one unit on the shelf to two items", () => {
    const offers = new Map([["variant_2", buildOffer({ available: 1 })]])
    const one = buildRequestedItem({ quantity: 1, exchange: { variant_id: "variant_2" } })
    const terms = termsAbout(order, { policies: policies() })
    expect(decideRequest([one, one], { ...facts, returnTermsOf: terms, offers })).toMatchObject({
      accepted: false,
      reasons: [{ code: "out_of_stock", field: "items.1.exchange.variant_id" }],
    })
  })

  it("is not for goods that need not come back", () => {
    const lost = buildReason({ remedies: ["exchange"], goods_come_back: false })
    const offers = new Map([["variant_2", buildOffer()]])
    const one = buildRequestedItem({ exchange: { variant_id: "variant_2" } })
    const terms = termsAbout(order, { policies: policies() })
    expect(decideRequest([one], { ...facts, reasons: [lost], returnTermsOf: terms, offers })).toMatchObject({
      reasons: [{ code: "remedy_not_allowed_for_reason" }],
    })
  })
})
