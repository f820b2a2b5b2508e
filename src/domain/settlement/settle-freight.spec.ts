import { buildContext, buildSettlementItem } from "../rma/rma.fixtures"
import { settle } from "./settle"
import { account, carriers, merchants, tenPerCent, unitsOf, wayBack } from "./settle.fixtures"
import type { SettlementContext, SettlementItem } from "./settlement"

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
