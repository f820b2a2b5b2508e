import fc from "fast-check"

import { isGreater, isPositive, smaller, sum } from "../money/decimal"
import { planPayouts, planPayoutsOf } from "./plan-payouts"

const giftCard = { payment_id: "gift_card", refundable: "20.00" }
const card = { payment_id: "card", refundable: "60.00" }

describe("payouts", () => {
  it.each([
    ["go to the first payment while it holds enough", "15.00", [giftCard, card], [["gift_card", "15.00"]]],
    [
      "spill over to the next payment",
      "50.00",
      [giftCard, card],
      [
        ["gift_card", "20.00"],
        ["card", "30"],
      ],
    ],
    ["follow the given order", "50.00", [card, giftCard], [["card", "50.00"]]],
    [
      "end where the payments are empty",
      "100.00",
      [giftCard, card],
      [
        ["gift_card", "20.00"],
        ["card", "60.00"],
      ],
    ],
    ["pass over a payment refunded elsewhere", "5.00", [{ ...giftCard, refundable: "0.00" }, card], [["card", "5.00"]]],
    [
      "pass over a payment refunded too much elsewhere",
      "5.00",
      [{ ...giftCard, refundable: "-3" }, card],
      [["card", "5.00"]],
    ],
    ["are none where nothing is to be paid", "0.00", [giftCard, card], []],
    ["are none for an order that was never paid", "50.00", [], []],
  ])("%s", (_, payable, payments, expected) => {
    expect(planPayouts(payable, payments).map(({ payment_id, amount }) => [payment_id, amount])).toEqual(expected)
  })

  it("end with the store credit, which goes to no payment", () => {
    expect(planPayoutsOf({ payable: "15.00", credit: "5.00" }, [giftCard])).toEqual([
      { method: "refund", payment_id: "gift_card", amount: "15.00" },
      { method: "store_credit", payment_id: null, amount: "5.00" },
    ])
    expect(planPayoutsOf({ payable: "0.00", credit: "0.00" }, [giftCard])).toEqual([])
  })

  it("are never above what a payment holds, and sum to what is payable or to all there is", () => {
    const cents = fc.integer({ min: 0, max: 100_000 }).map((amount) => (amount / 100).toFixed(2))
    fc.assert(
      fc.property(cents, fc.array(cents, { maxLength: 5 }), (payable, held) => {
        const payments = held.map((refundable, index) => ({ payment_id: `pay_${index}`, refundable }))
        const payouts = planPayouts(payable, payments)
        for (const { payment_id, amount } of payouts) {
          const payment = payments.find((candidate) => candidate.payment_id === payment_id)
          expect(isPositive(amount) && !isGreater(amount, payment?.refundable ?? "0")).toBe(true)
        }
        expect(new Set(payouts.map(({ payment_id }) => payment_id)).size).toBe(payouts.length)
        expect(Number(sum(payouts.map(({ amount }) => amount)))).toBe(Number(smaller(payable, sum(held))))
      }),
    )
  })
})
