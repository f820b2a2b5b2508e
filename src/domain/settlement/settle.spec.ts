import { wholeFault } from "../fault/fault-share"
import { RMA_STAGES, awaitsGoods } from "../rma/lifecycle"
import { buildContext, buildFee, buildSettlementItem, buildSettlementUnit } from "../rma/rma.fixtures"
import { settle } from "./settle"
import type { SettlementContext, SettlementItem, SettlementUnit } from "./settlement"

/** Such as `price_paid 10.00`, then the total. */
function account(items: readonly Partial<SettlementItem>[], context: Partial<SettlementContext> = {}): string[] {
  const { lines, total } = settle(items.map(buildSettlementItem), buildContext(context))
  return [...lines.map(({ kind, amount }) => `${kind} ${amount}`), `= ${total}`]
}

function unitsOf(...given: Partial<SettlementUnit>[]): SettlementUnit[] {
  return given.map(buildSettlementUnit)
}

const terms = (...fees: Parameters<typeof buildFee>[0][]) => {
  return {
    ...{ outbound_freight_refund: "never" as const, credit_bonus_percentage: null, windows: [] },
    fees: fees.map(buildFee),
  }
}
const tenPerCent = terms({ percentage: "10" })
const wayBack = terms({ kind: "return_freight", amount: "4.50", currency_code: "eur" })
const merchants = { fault_shares: wholeFault("merchant"), freight_payer: "merchant" } as const
const carriers = { fault_shares: wholeFault("carrier"), freight_payer: "carrier" } as const

describe("what is kept back", () => {
  const used = unitsOf({ accepted: true, deduction_percentage: 30 }, { accepted: true })

  it.each<[string, Partial<SettlementItem>[], string[]]>([
    ["nothing, where the terms have no fee", [{}], ["price_paid 10.00", "= 10.00"]],
    ["the restocking fee", [{ terms: tenPerCent }], ["price_paid 10.00", "restocking_fee -1.00", "= 9.00"]],
    [
      "the loss of value of a used unit",
      [{ units: used }],
      ["price_paid 20.00", "condition_deduction -3.00", "= 17.00"],
    ],
    [
      "no more than was paid, though fee and loss of value are more",
      [{ terms: tenPerCent, units: unitsOf({ accepted: true, deduction_percentage: 100 }) }],
      ["price_paid 10.00", "restocking_fee -1.00", "condition_deduction -9.00", "= 0.00"],
    ],
    [
      "nothing of another item, though one is worth nothing any more",
      [
        { terms: tenPerCent, units: unitsOf({ accepted: true, deduction_percentage: 100 }) },
        { id: "item_2", fault_shares: wholeFault("none") },
      ],
      ["price_paid 10.00", "restocking_fee -1.00", "condition_deduction -9.00", "price_paid 10.00", "= 10.00"],
    ],
    [
      "no restocking fee for what does not come back",
      [{ goods_come_back: false, terms: tenPerCent }],
      ["price_paid 10.00", "= 10.00"],
    ],
    [
      "no fee in another currency",
      [{ terms: terms({ amount: "500", currency_code: "jpy" }) }],
      ["price_paid 10.00", "= 10.00"],
    ],
    [
      "a fee below half a cent is nothing, and not minus nothing",
      [{ terms: tenPerCent, units: unitsOf({ price_paid: "0.01" }) }],
      ["price_paid 0.01", "restocking_fee 0.00", "= 0.01"],
    ],
    [
      "a fee by amount once for the parcel, the highest one",
      [
        { terms: terms({ amount: "2.00", currency_code: "eur" }) },
        { terms: terms({ amount: "3.00", currency_code: "eur" }) },
        { terms: terms({ amount: "10.00", currency_code: "usd" }) },
      ],
      ["price_paid 10.00", "price_paid 10.00", "price_paid 10.00", "restocking_fee -3.00", "= 27.00"],
    ],
  ])("is %s", (_, items, expected) => {
    expect(account(items)).toEqual(expected)
  })
})

describe("the way back", () => {
  it.each<[string, Partial<SettlementItem>[], string[]]>([
    [
      "is the customer's where he changed his mind (R12)",
      [{ terms: wayBack }],
      ["price_paid 10.00", "return_freight -4.50", "= 5.50"],
    ],
    ["is never his for a wrong item (R10)", [{ ...merchants, terms: wayBack }], ["price_paid 10.00", "= 10.00"]],
    ["is never his for a broken one (R11)", [{ ...carriers, terms: wayBack }], ["price_paid 10.00", "= 10.00"]],
    [
      "is the merchant's where he offered it",
      [{ freight_payer: "merchant", terms: wayBack }],
      ["price_paid 10.00", "= 10.00"],
    ],
    [
      "of one parcel is not his as soon as one item in it is not",
      [{ terms: wayBack }, { ...merchants, terms: wayBack }],
      ["price_paid 10.00", "price_paid 10.00", "= 20.00"],
    ],
    [
      "of the rest is his although another parcel was lost",
      [{ terms: wayBack }, { ...carriers, goods_come_back: false }],
      ["price_paid 10.00", "price_paid 10.00", "return_freight -4.50", "= 15.50"],
    ],
    [
      "is nobody's where nothing comes back",
      [{ goods_come_back: false, terms: wayBack }],
      ["price_paid 10.00", "= 10.00"],
    ],
    [
      "is not charged for an item that was not accepted",
      [{ terms: wayBack, units: unitsOf({ accepted: false }) }],
      ["price_paid 0.00", "= 0.00"],
    ],
  ])("%s", (_, items, expected) => {
    expect(account(items)).toEqual(expected)
  })
})

describe("the way out", () => {
  const whole = {
    fees: [],
    outbound_freight_refund: "whole_order" as const,
    credit_bonus_percentage: null,
    windows: [],
  }

  it.each<[string, Partial<SettlementItem>[], Partial<SettlementContext>, boolean]>([
    ["comes back with the whole order where the terms say so", [{ terms: whole }], { completes_order: true }, true],
    ["stays where part of the order is kept", [{ terms: whole }], { completes_order: false }, false],
    ["stays where the terms never give it back", [{}], { completes_order: true }, false],
    ["comes back for the merchant's fault whatever the terms say (R10)", [merchants], { completes_order: true }, true],
    ["comes back once", [{ terms: whole }], { completes_order: true, outbound_freight: "0" }, false],
    [
      "stays where nothing was accepted",
      [{ ...merchants, units: unitsOf({ accepted: false }) }],
      { completes_order: true },
      false,
    ],
  ])("%s", (_, items, context, refunded) => {
    const wayOut = account(items, context).filter((line) => line.startsWith("outbound_freight"))
    expect(wayOut).toEqual(refunded ? ["outbound_freight 4.90"] : [])
  })
})

describe("goods that differ from what was announced", () => {
  it.each<[string, boolean, Partial<SettlementItem>, string]>([
    ["are paid for in the preview as if all came and were accepted", true, { units: unitsOf({}, {}) }, "= 20.00"],
    [
      "are paid for as far as accepted while others are still looked at",
      true,
      { units: unitsOf({ accepted: true }, {}, { accepted: false }) },
      "= 20.00",
    ],
    [
      "are not paid for when they never came, once inspection is complete",
      false,
      { units: unitsOf({ accepted: true }, {}) },
      "= 10.00",
    ],
    ["are not paid for when the box was empty", false, { units: unitsOf({ accepted: false }) }, "= 0.00"],
    ["are not paid for when nothing came at all", false, { units: unitsOf({}, {}), terms: wayBack }, "= 0.00"],
    [
      "are paid for without coming back when the parcel was lost",
      false,
      { ...carriers, goods_come_back: false },
      "= 10.00",
    ],
  ])("%s", (_, goods_awaited, item, total) => {
    expect(account([item], { goods_awaited }).at(-1)).toBe(total)
  })

  it("are awaited until inspection is complete, and again when another parcel comes", () => {
    const behind = RMA_STAGES.filter((stage) => !awaitsGoods(stage))
    expect(behind).toEqual(["awaiting_repair", "inspected", "settling", "settled", "closed"])
  })

  it("show how many units the price is paid for", () => {
    const item = buildSettlementItem({ units: unitsOf({ accepted: true }, { accepted: false }, {}) })
    expect(settle([item], buildContext({ goods_awaited: false })).lines).toMatchObject([{ quantity: 1 }])
  })
})

describe("what is really paid", () => {
  it.each<[string, Partial<SettlementItem>, Partial<SettlementContext>, string]>([
    ["is the total", {}, {}, "10.00"],
    ["is what is left after refunds by anybody", {}, { refundable: "7.50" }, "7.50"],
    ["is nothing for an order that was never paid", {}, { refundable: "0" }, "0.00"],
    ["is nothing where too much was refunded already", {}, { refundable: "-3" }, "0.00"],
    [
      "is nothing where the way back costs more than the goods",
      { terms: wayBack, units: unitsOf({ price_paid: "3" }) },
      {},
      "0.00",
    ],
    ["is never a fraction more than what is left", {}, { refundable: "7.509" }, "7.50"],
    [
      "has no decimals in JPY",
      { units: unitsOf({ price_paid: "1000" }), terms: terms({ percentage: "3.33" }) },
      { currency_code: "jpy", refundable: "5000" },
      "967",
    ],
    [
      "has three in KWD",
      { units: unitsOf({ price_paid: "1.005" }), terms: terms({ percentage: "50" }) },
      { currency_code: "kwd" },
      "0.502",
    ],
  ])("%s", (_, item, context, payable) => {
    expect(settle([buildSettlementItem(item)], buildContext(context)).payable).toBe(payable)
  })
})

describe("fault that is shared", () => {
  const half = {
    fault_shares: [
      { party: "customer", percentage: 50 },
      { party: "merchant", percentage: 50 },
    ] as const,
  }
  const used = unitsOf({ accepted: true, deduction_percentage: 30 })

  it.each<[string, Partial<SettlementItem>[], string[]]>([
    [
      "takes half of each fee, of the loss of value and of the way back (R09)",
      [{ ...half, terms: { ...wayBack, fees: [...tenPerCent.fees, ...wayBack.fees] }, units: used }],
      ["price_paid 10.00", "restocking_fee -0.50", "condition_deduction -1.50", "return_freight -2.25", "= 5.75"],
    ],
    [
      "of one parcel is borne as by the item that is least the customer's",
      [
        { ...half, terms: wayBack },
        { id: "item_2", terms: wayBack },
      ],
      ["price_paid 10.00", "price_paid 10.00", "return_freight -2.25", "= 17.75"],
    ],
    [
      "takes no freight where the merchant pays it",
      [{ ...half, freight_payer: "merchant", terms: wayBack }],
      ["price_paid 10.00", "= 10.00"],
    ],
  ])("%s", (_, items, expected) => {
    expect(account(items)).toEqual(expected)
  })

  it("gives back the merchant's half of the way out", () => {
    expect(account([half], { completes_order: true })).toEqual(["price_paid 10.00", "outbound_freight 2.45", "= 12.45"])
  })

  it("says on each line how much of it is meant, and nothing where it is the whole", () => {
    const shared = settle([buildSettlementItem({ ...half, terms: wayBack })], buildContext())
    expect(shared.lines.map(({ kind, share }) => [kind, share])).toEqual([
      ["price_paid", undefined],
      ["return_freight", 50],
    ])
    const whole = settle([buildSettlementItem({ terms: wayBack })], buildContext())
    expect(whole.lines.every(({ share }) => share === undefined)).toBe(true)
  })
})

describe("what the ways really cost", () => {
  const half = [
    { party: "customer", percentage: 50 },
    { party: "carrier", percentage: 50 },
  ] as const
  const leg = (paid_by: "customer" | "merchant", amount: string) => ({ leg: "way_back" as const, paid_by, amount })

  it.each<[string, Partial<SettlementItem>, Partial<SettlementContext>, string[]]>([
    [
      "is given back to a customer who has paid for another's fault",
      merchants,
      { freight_legs: [leg("customer", "7.20")] },
      ["return_freight_refund 7.20"],
    ],
    ["is not given back where he is at fault (R12)", {}, { freight_legs: [leg("customer", "7.20")] }, []],
    [
      "is not charged on top of what he has paid the carrier",
      { terms: wayBack },
      { freight_legs: [leg("customer", "7.20")] },
      [],
    ],
    [
      "is given back by half where fault is shared",
      { fault_shares: half },
      { freight_legs: [leg("customer", "7.21")] },
      ["return_freight_refund 3.61"],
    ],
    [
      "is given back where the merchant had offered to pay it",
      { freight_payer: "merchant" },
      { freight_legs: [leg("customer", "7.20")] },
      ["return_freight_refund 7.20"],
    ],
    [
      "is given back up to the merchant's limit",
      merchants,
      { freight_legs: [leg("customer", "70")], return_freight_limit: "25" },
      ["return_freight_refund 25.00"],
    ],
    [
      "lowers the announced fee to what the way cost",
      { terms: wayBack },
      { freight_legs: [leg("merchant", "3.10")] },
      ["return_freight -3.10"],
    ],
    ["never raises it", { terms: wayBack }, { freight_legs: [leg("merchant", "31.00")] }, ["return_freight -4.50"]],
    ["is not charged where no fee was announced", {}, { freight_legs: [leg("merchant", "3.10")] }, []],
    [
      "is nobody's for goods that were not accepted",
      { ...merchants, units: unitsOf({ accepted: false }) },
      { freight_legs: [leg("customer", "7.20")] },
      [],
    ],
  ])("%s", (_, item, context, expected) => {
    const lines = account([item], context).filter((line) => line.startsWith("return_freight"))
    expect(lines).toEqual(expected)
  })
})

describe("what is not paid in money", () => {
  const goods = { terms: tenPerCent, units: unitsOf({ accepted: true }) }

  it.each(["replacement", "repair"] as const)("has no price and no restocking fee: %s", (resolution) => {
    expect(account([{ ...goods, resolution }])).toEqual(["= 0.00"])
  })

  it("still bears the way back where the customer pays it", () => {
    const charged = terms({ kind: "return_freight", amount: "4.90", currency_code: "eur" })
    expect(account([{ ...goods, terms: charged, resolution: "replacement" }])).toEqual([
      "return_freight -4.90",
      "= -4.90",
    ])
  })

  it("brings back no way out, although nothing of the order stays", () => {
    const generous = { ...tenPerCent, outbound_freight_refund: "whole_order" as const }
    const item = { ...goods, terms: generous, resolution: "replacement" as const }
    expect(account([item], { completes_order: true })).toEqual(["= 0.00"])
  })
})
