import type { ExchangeOffers } from "../exchange/exchange-offer"
import { supposePrices } from "../exchange/suppose-prices"
import { NO_PHOTOS } from "../evidence/photo-refusals"
import { buildLine, buildOrder, buildShipment, buildTerms } from "../policy/policy.fixtures"
import type { PolicyTerms } from "../policy/terms"
import {
  buildBound,
  buildFee,
  buildReason,
  buildRequestedItem,
  lost,
  preference,
  quality,
  termsAbout,
} from "../rma/rma.fixtures"
import { clauseOfLine } from "./clause-of-line"
import {
  foreseeSettlement,
  type ForeseenItem,
  type ForeseeQuestion,
  type ForeseenSettlement,
} from "./foresee-settlement"
import { priceOfLine } from "./price-of-line"
import type { SupposedUnit } from "./supposition"

/** Two rice cookers for 80.00, sent for 5.00, and a whisk for 9.99; paid with 60.00 by voucher card and the rest by card. */
const order = buildOrder({
  total: "94.99",
  lines: [
    buildLine({ quantity: 2, shipments: [buildShipment({ quantity: 2 })] }),
    buildLine({ id: "line_2", title: "Whisk", total: "9.99" }),
  ],
})
const terms = buildTerms({
  remedies: ["refund", "store_credit", "exchange", "keep_item"],
  ...{ credit_bonus_percentage: 10, keep_item_max_percentage: 40, outbound_freight_refund: "whole_order" },
  fees: [buildFee({ percentage: "10" }), buildFee({ kind: "return_freight", amount: "4.50", currency_code: "eur" })],
})
const anything = ["refund", "store_credit", "exchange", "keep_item"] as const
const money: ForeseeQuestion["money"] = {
  payments: [
    { payment_id: "voucher", refundable: "60", refund_window_ended_at: null },
    { payment_id: "card", refundable: "34.99", refund_window_ended_at: null },
  ],
  ...{ refunded_freight: "0", paid_with_credit: "0", given_as_credit: "0", given_on_top: "0" },
  ...{ goods_changed: false, paid: order.total, passed_over: "0", bound: buildBound() },
  return_freight_limit: null,
}

type Wish = Partial<ForeseenItem>
type Rest = Partial<Omit<ForeseeQuestion, "items">> & { readonly policies?: readonly PolicyTerms[] }

function ask(wishes: readonly Wish[], { policies = [terms], ...rest }: Rest = {}) {
  return foreseeSettlement({
    ...{ order, claims: new Map(), photos: NO_PHOTOS, offers: new Map(), givenBack: new Map(), money },
    ...{ freight_legs: [], grants: [], returnTermsOf: termsAbout(order, { policies }) },
    reasons: [buildReason({ ...preference, remedies: anything }), { ...quality, evidence: [] }, lost],
    items: wishes.map((wish) => ({ ...buildRequestedItem(wish), ...wish })),
    ...rest,
  })
}

function foresee(wishes: readonly Wish[], rest: Rest = {}): ForeseenSettlement {
  const decision = ask(wishes, rest)
  if (!decision.accepted) throw new Error(decision.reasons.map(({ message }) => message).join(" "))
  return decision.value
}

/** Such as `restocking_fee -4.00`. */
function account(wishes: readonly Wish[], rest: Rest = {}): string[] {
  return foresee(wishes, rest).settlement.lines.map(({ kind, amount }) => `${kind} ${amount}`)
}

/** Such as `window_closed at items.0`. */
function against(wishes: readonly Wish[], rest: Rest = {}): string[] {
  const decision = ask(wishes, rest)
  return decision.accepted ? [] : decision.reasons.map(({ code, field }) => `${code} at ${field}`)
}

const found = (given: Partial<SupposedUnit> = {}): SupposedUnit => ({ accepted: true, grade: "as_new", ...given })

describe("the settlement foreseen", () => {
  it("is that of goods accepted in full while nothing is supposed", () => {
    expect(account([{}])).toEqual(["price_paid 40.00", "restocking_fee -4.00", "return_freight -4.50"])
  })

  it.each<[string, Wish, string[]]>([
    [
      "the loss of value that inspection is supposed to find",
      { quantity: 2, units: [found(), found({ grade: "used", deduction_percentage: 30 })] },
      ["price_paid 80.00", "restocking_fee -8.00", "condition_deduction -12.00", "return_freight -4.50"],
    ],
    [
      "nothing for a unit that is not accepted",
      { quantity: 2, units: [found(), found({ accepted: false, grade: "damaged" })] },
      ["price_paid 40.00", "restocking_fee -4.00", "return_freight -4.50"],
    ],
    [
      "nothing for a unit that did not come",
      { quantity: 2, units: [found()] },
      ["price_paid 40.00", "restocking_fee -4.00", "return_freight -4.50"],
    ],
    [
      "half of every fee where the fault is shared",
      {
        fault_shares: [
          { party: "merchant", percentage: 50 },
          { party: "customer", percentage: 50 },
        ],
      },
      ["price_paid 40.00", "restocking_fee -2.00", "return_freight -2.25"],
    ],
    [
      "no fee where the carrier is at fault",
      { fault_shares: [{ party: "carrier", percentage: 100 }] },
      ["price_paid 40.00"],
    ],
    [
      "a bonus for store credit",
      { resolution: "store_credit" },
      ["price_paid 40.00", "restocking_fee -4.00", "credit_bonus 3.60", "return_freight -4.50"],
    ],
    ["what the terms give to whoever keeps it", { resolution: "keep_item" }, ["keep_item_allowance 16.00"]],
    ["what staff agree to give to whoever keeps it", { keep_item_percentage: 25 }, ["keep_item_allowance 10.00"]],
  ])("brings %s", (_, wish, lines) => {
    expect(account([wish])).toEqual(lines)
  })

  it("prices what goes out as supposed, whether the shop has it or not", () => {
    const exchange = { variant_id: "variant_9", price: "55.00" }
    const wishes = [{ line_item_id: "line_1", exchange }]
    const offers: ExchangeOffers = supposePrices(new Map(), wishes, order)
    const foreseen = foresee(wishes, { offers })
    expect(foreseen.settlement).toMatchObject({ total: "-19.50", due: "19.50", payable: "0.00" })
    expect(foreseen.settlement.lines.slice(0, 2)).toMatchObject([{ amount: "40.00" }, { amount: "-55.00" }])
  })

  it("adds what is granted, and gives back what the customer paid the carrier", () => {
    const carriers = { reason_code: "quality" }
    const rest: Rest = {
      grants: [{ kind: "compensation", amount: "5" }],
      freight_legs: [{ leg: "way_back", paid_by: "customer", amount: "6.20" }],
    }
    expect(account([carriers], rest)).toEqual(["price_paid 40.00", "return_freight_refund 6.20", "compensation 5.00"])
  })

  it("gives back the way out only once nothing stays with the customer", () => {
    const both = [{ quantity: 2 }, { line_item_id: "line_2" }]
    expect(account(both)).toContain("outbound_freight 5.00")
    expect(
      account([
        { quantity: 2, units: [found()] },
        { line_item_id: "line_2", units: [found()] },
      ]),
    ).not.toContain("outbound_freight 5.00")
  })

  it("spreads what is paid over the payments, and store credit last", () => {
    const credit = { line_item_id: "line_2", resolution: "store_credit" } as const
    const { payouts } = foresee([{ quantity: 2, fault_shares: [{ party: "merchant", percentage: 100 }] }, credit])
    expect(payouts).toMatchObject([
      { method: "refund", payment_id: "voucher", amount: "60" },
      { method: "refund", payment_id: "card" },
      { method: "store_credit", payment_id: null },
    ])
  })

  it("tells two wishes about one line apart", () => {
    const { settlement } = foresee([{ resolution: "store_credit" }, {}])
    expect(settlement).toMatchObject({ credit: "39.60", payable: "31.50" })
  })
})

describe("a supposition", () => {
  const customers = [{ party: "customer", percentage: 100 }] as const

  it.each<[string, Wish, Rest, string[]]>([
    ["of the impossible request", { quantity: 9 }, {}, ["quantity_not_available at items.1.quantity"]],
    [
      "of shares that are no whole",
      { fault_shares: [{ party: "carrier", percentage: 40 }] },
      {},
      ["fault_shares_incomplete at items.1.fault_shares"],
    ],
    [
      "that blames the customer for a defect that was found",
      { reason_code: "quality", fault_shares: customers, units: [found({ grade: "defective" })] },
      {},
      ["fault_not_customers at items.1.fault_shares"],
    ],
    [
      "of loss of value that the merchant caused",
      { reason_code: "quality", units: [found({ deduction_percentage: 20 })] },
      {},
      ["deduction_not_allowed at items.1.units.0.deduction_percentage"],
    ],
    [
      "of more units than were asked for",
      { units: [found(), found()] },
      {},
      ["unit_not_in_request at items.1.units.1"],
    ],
    [
      "of goods found that were lost",
      { reason_code: "lost", units: [found()] },
      {},
      ["unit_not_received at items.1.units.0"],
    ],
    [
      "of more for whoever keeps it than the terms give",
      { keep_item_percentage: 41 },
      {},
      ["keep_item_percentage_too_high at items.1.keep_item_percentage"],
    ],
    [
      "of compensation where nobody else is at fault",
      {},
      { grants: [{ kind: "compensation", amount: "5" }] },
      ["compensation_needs_fault at grants.0.kind"],
    ],
    [
      "of nothing granted",
      {},
      { grants: [{ kind: "goodwill", amount: "0" }] },
      ["amount_not_positive at grants.0.amount"],
    ],
  ])("%s is refused, and the reason names its field", (_, wish, rest, reasons) => {
    expect(against([{ line_item_id: "line_2" }, wish], rest)).toEqual(expect.arrayContaining(reasons))
  })
})

describe("what a line rests on", () => {
  it("is told with what it is taken of", () => {
    const { settlement, plan, items } = foresee([
      { quantity: 2, resolution: "store_credit", units: [found({ deduction_percentage: 25 }), found()] },
      { line_item_id: "line_2", units: [found()] },
    ])
    const termed = plan.items.map(({ return_terms }, nth) => ({ id: items[nth]?.id ?? "", terms: return_terms.terms }))
    const grounds = settlement.lines.map((line) => [
      line.kind,
      line.base ?? null,
      clauseOfLine(line, termed, "eur")?.clause ?? null,
    ])
    expect(grounds).toEqual([
      ["price_paid", null, null],
      ["restocking_fee", "80.00", "fee.restocking"],
      ["condition_deduction", "40.00", null],
      ["credit_bonus", "62", "credit_bonus"],
      ["price_paid", null, null],
      ["restocking_fee", "9.99", "fee.restocking"],
      ["return_freight", "4.50", "fee.return_freight"],
      ["outbound_freight", "5", "outbound_freight_refund"],
    ])
  })

  it("names the terms whose fee is the highest", () => {
    const dear = buildTerms({
      policy_code: "dear",
      fees: [buildFee({ amount: "10", currency_code: "eur" })],
    })
    const cheap = buildTerms({
      policy_code: "cheap",
      fees: [buildFee({ amount: "9", currency_code: "eur" }), buildFee({ amount: "500", currency_code: "jpy" })],
    })
    const line = { kind: "restocking_fee", item_id: null } as const
    const items = [cheap, dear].map((one, nth) => ({ id: String(nth), terms: one }))
    expect(clauseOfLine(line, items, "eur")?.policy_code).toBe("dear")
    expect(clauseOfLine(line, items, "usd")).toBeNull()
  })
})

it("the price of a line is what was paid after discount and with tax", () => {
  expect(priceOfLine({ subtotal: "100", discount_total: "10", tax_total: "17.10" })).toBe("107.1")
})
