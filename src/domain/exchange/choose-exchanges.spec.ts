import { buildTerms } from "../policy/policy.fixtures"
import { chooseExchanges, type ChoosableItem, type ExchangeChoice } from "./choose-exchanges"
import { buildOffer } from "./exchange.fixtures"
import type { ExchangeOffer } from "./exchange-offer"

const WORDS = "As we said on the telephone."

const buildItem = (given: Partial<ChoosableItem> = {}): ChoosableItem => ({
  id: "item_1",
  product_id: "prod_1",
  goods_come_back: true,
  promised_variant_id: null,
  terms: buildTerms({ remedies: ["exchange", "refund"] }),
  units: [{ price_paid: "80.00" }],
  ...given,
})

const choice = (id: string, index = 0): ExchangeChoice => ({
  ...{ id, field: `items.${index}`, exchange: { variant_id: "variant_2" } },
})

function choose(items: readonly ChoosableItem[], offer: Partial<ExchangeOffer> = {}, words: string | null = WORDS) {
  const offers = new Map([["variant_2", buildOffer(offer)]])
  const choices = items.map(({ id }, index) => choice(id, index))
  return chooseExchanges(items, choices, { offers, currency_code: "eur", words })
}

const codesOf = (decision: ReturnType<typeof choose>) =>
  decision.accepted ? [] : decision.reasons.map(({ code, field }) => `${code} ${field}`)

describe("what staff choose to send in exchange", () => {
  it("is priced against what was paid for each unit", () => {
    const decision = choose([buildItem({ units: [{ price_paid: "80.00" }, { price_paid: "79.99" }] })])
    expect(decision.accepted && decision.value.get("item_1")).toMatchObject({
      offer: { variant_id: "variant_2" },
      prices: [{ difference: "-20.00" }, { difference: "-20.01" }],
    })
  })

  it.each([
    ["more than is in stock", {}, { available: 0 }, "out_of_stock items.0.exchange.variant_id"],
    [
      "another product where only variants are exchanged",
      {},
      { product_id: "prod_2" },
      "exchange_variant_not_offered items.0.exchange.variant_id",
    ],
    ["goods that do not come back", { goods_come_back: false }, {}, "remedy_not_allowed_for_reason items.0.resolution"],
  ] as const)("is refused for %s", (_, item, offer, refusal) => {
    expect(codesOf(choose([buildItem(item)], offer))).toEqual([refusal])
  })

  it("needs words to the customer, where anything is chosen", () => {
    expect(codesOf(choose([buildItem()], {}, "  "))).toEqual(["words_required words"])
    expect(chooseExchanges([buildItem()], [], { offers: new Map(), currency_code: "eur", words: null })).toMatchObject({
      accepted: true,
    })
  })

  it("does not promise one unit on the shelf to two items, and leaves an item its own", () => {
    const two = [buildItem(), buildItem({ id: "item_2" })]
    expect(codesOf(choose(two, { available: 1 }))).toEqual(["out_of_stock items.1.exchange.variant_id"])
    expect(choose([buildItem({ promised_variant_id: "variant_2" })], { available: 0 }).accepted).toBe(true)
  })
})
