import { wholeFault } from "../fault/fault-share"
import { RMA_STAGES, awaitsGoods } from "../rma/lifecycle"
import { buildContext, buildSettlementItem } from "../rma/rma.fixtures"
import { settle } from "./settle"
import { account, carriers, tenPerCent, terms, unitsOf, wayBack } from "./settle.fixtures"
import type { SettlementContext, SettlementItem } from "./settlement"

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
