import { wholeFault } from "../fault/fault-share"
import type { GrantKind } from "../kernel/vocabulary"
import { buildContext, buildFee, buildSettlementItem, buildSettlementUnit } from "../rma/rma.fixtures"
import { settle } from "./settle"
import type { SettlementContext, SettlementItem } from "./settlement"
import { valueLeft } from "./value-left"

/** What goes back to the payments, and what becomes credit. */
function purses(items: readonly Partial<SettlementItem>[], context: Partial<SettlementContext> = {}): string[] {
  const { payable, credit } = settle(items.map(buildSettlementItem), buildContext(context))
  return [payable, credit]
}

const credited = { resolution: "store_credit" } as const
const withBonus = {
  ...credited,
  terms: { fees: [], outbound_freight_refund: "never", credit_bonus_percentage: 10, windows: [] },
} as const
const wayBack = [buildFee({ kind: "return_freight", amount: "4.50", currency_code: "eur" })]
const dearWayBack = [buildFee({ kind: "return_freight", amount: "14.50", currency_code: "eur" })]
const terms = (fees: typeof wayBack) => ({
  ...{ fees, outbound_freight_refund: "never" as const, credit_bonus_percentage: null, windows: [] },
})
const merchants = { fault_shares: wholeFault("merchant"), freight_payer: "merchant" } as const
const advanced = { freight_legs: [{ leg: "way_back", paid_by: "customer", amount: "7.20" }] } as const
const grant = (kind: GrantKind, amount: string) => ({ grants: [{ kind, amount }] })

describe("the two purses", () => {
  it.each<[string, Partial<SettlementItem>[], Partial<SettlementContext>, string[]]>([
    ["money for who wants money", [{}], {}, ["10.00", "0.00"]],
    ["credit for who wants credit, though the payments hold it", [credited], {}, ["0.00", "10.00"]],
    ["credit with the bonus of the terms (R16)", [withBonus], {}, ["0.00", "11.00"]],
    ["both, each for its item", [{}, { ...withBonus, id: "item_2" }], {}, ["10.00", "11.00"]],
    [
      "the freight off the money where any goes back",
      [{ terms: terms(wayBack) }, { ...credited, id: "item_2" }],
      {},
      ["5.50", "10.00"],
    ],
    ["the freight off the credit where all is credit", [{ ...credited, terms: terms(wayBack) }], {}, ["0.00", "5.50"]],
    [
      "the credit less what the money is short of",
      [{ terms: terms(dearWayBack) }, { ...credited, id: "item_2" }],
      {},
      ["0.00", "5.50"],
    ],
    ["what was paid with credit as credit", [{}], { refundable: "8", value_left: "10" }, ["8.00", "2.00"]],
    ["nothing for an order that was never paid", [withBonus], { refundable: "0", value_left: "0" }, ["0.00", "0.00"]],
    ["nothing for what was sent back before anybody paid", [{}], { refundable: "12", unpaid: "10" }, ["0.00", "0.00"]],
    ["the part of it that was paid for", [{}], { refundable: "12", unpaid: "4" }, ["6.00", "0.00"]],
    ["no bonus on more than was paid", [withBonus], { refundable: "7", value_left: "7" }, ["0.00", "7.00"]],
    [
      "compensation above what is refundable as credit (case 5)",
      [{}],
      { refundable: "10", ...grant("compensation", "3") },
      ["10.00", "3.00"],
    ],
    ["goodwill as money while there is some", [{}], { refundable: "12", ...grant("goodwill", "3") }, ["12.00", "1.00"]],
    [
      "the way back that he advanced, on top of all that was paid",
      [merchants],
      { ...advanced, value_left: "10" },
      ["17.20", "0.00"],
    ],
    [
      "the way back that he advanced as money, though the goods are credit",
      [{ ...credited, ...merchants }],
      advanced,
      ["7.20", "10.00"],
    ],
    [
      "of what he advanced as credit what the payments do not hold",
      [merchants],
      { ...advanced, refundable: "10", value_left: "10" },
      ["10.00", "7.20"],
    ],
    [
      "what he advanced although the goods were paid back elsewhere",
      [merchants],
      { ...advanced, refundable: "0", value_left: "0" },
      ["0.00", "7.20"],
    ],
    [
      "goodwill for an order that was refunded elsewhere",
      [{}],
      { refundable: "0", ...grant("goodwill", "3") },
      ["0.00", "3.00"],
    ],
    [
      "part of the price for who keeps the item, and no freight",
      [
        {
          resolution: "keep_item",
          goods_come_back: false,
          allowance_percentage: 30,
          terms: terms(wayBack),
          units: [buildSettlementUnit(), buildSettlementUnit()],
        },
      ],
      {},
      ["6.00", "0.00"],
    ],
  ])("hold %s", (_, items, context, expected) => {
    expect(purses(items, context)).toEqual(expected)
  })

  it("hold no freight for the way out of an item that stays with the customer", () => {
    const kept = buildSettlementItem({
      resolution: "keep_item",
      goods_come_back: false,
      fault_shares: wholeFault("merchant"),
    })
    const { lines } = settle([kept], buildContext({ completes_order: true }))
    expect(lines.map(({ kind }) => kind)).toEqual(["keep_item_allowance"])
  })
})

describe("what is left of the value of an order", () => {
  it.each([
    ["what the payments hold, where nothing else happened", {}, "100"],
    ["with what was paid in credit", { paid_with_credit: "20" }, "120"],
    ["without what was given as credit for goods", { given_as_credit: "30" }, "70"],
    ["with what was given on top in credit", { given_as_credit: "30", given_on_top: "30" }, "100"],
    ["with what was given on top in money", { refundable: "95", given_on_top: "5" }, "100"],
  ])("is %s", (_, given, left) => {
    const nothing = { refundable: "100", paid_with_credit: "0", given_as_credit: "0", given_on_top: "0" }
    expect(valueLeft({ ...nothing, ...given })).toBe(left)
  })
})
