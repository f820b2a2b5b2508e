import fc from "fast-check"

import { currencyDecimals } from "../money/currency-decimals"
import { isGreater, roundDownTo, roundTo, smaller, sum } from "../money/decimal"
import { arrangePayments, type HeldPayment, type RefundRules } from "./arrange-payments"
import { planPayouts } from "./plan-payouts"

const DAY_MS = 86_400_000
const NOW = Date.parse("2026-11-29T12:00:00Z")
const ANY_ORDER: RefundRules = { refund_order: [], refund_windows: {} }

function buildHeld(payment_id: string, given: Partial<HeldPayment> = {}): HeldPayment {
  const created_at = NOW - 10 * DAY_MS
  return { payment_id, provider_id: "pp_card", created_at, captured_at: created_at, held: "50", ...given }
}

const card = buildHeld("card")
const giftCard = buildHeld("gift_card", { provider_id: "pp_gift", created_at: card.created_at + 1, held: "20" })
const oldCard = buildHeld("old_card", { captured_at: NOW - 180 * DAY_MS, created_at: card.created_at - 1 })

function order(payments: readonly HeldPayment[], rules: Partial<RefundRules> = {}): string[] {
  const arranged = arrangePayments(payments, { ...ANY_ORDER, ...rules }, { currency_code: "eur", now: NOW })
  return arranged.map(({ payment_id }) => payment_id)
}

describe("the payment that is given back first", () => {
  it.each<[string, readonly HeldPayment[], Partial<RefundRules>, string[]]>([
    ["is the oldest where nothing is stated", [giftCard, card], {}, ["card", "gift_card"]],
    ["is that of the provider stated first", [card, giftCard], { refund_order: ["pp_gift"] }, ["gift_card", "card"]],
    [
      "is the oldest of several of one provider",
      [card, giftCard, oldCard],
      { refund_order: ["pp_gift", "pp_card"] },
      ["gift_card", "old_card", "card"],
    ],
    [
      "is none of a provider that takes no refund of it any more, while another does",
      [oldCard, card],
      { refund_order: ["pp_card"], refund_windows: { pp_card: 180 } },
      ["card", "old_card"],
    ],
    ["is none that holds nothing", [buildHeld("empty", { held: "0" }), card], {}, ["card"]],
    ["is none that was refunded too much elsewhere", [buildHeld("short", { held: "-3" }), card], {}, ["card"]],
    ["is none that was only authorised", [buildHeld("open", { held: "0", captured_at: null }), card], {}, ["card"]],
  ])("%s", (_, payments, rules, expected) => {
    expect(order(payments, rules)).toEqual(expected)
  })

  it("says since when its provider takes no refund: from the very moment, not before", () => {
    const rules = { ...ANY_ORDER, refund_windows: { pp_card: 10 } }
    const endedAt = (now: number) =>
      arrangePayments([card], rules, { currency_code: "eur", now })[0]?.refund_window_ended_at
    expect(endedAt(NOW - 1)).toBeNull()
    expect(endedAt(NOW)).toBe(NOW)
  })

  it("whatever it is, the parts sum to the whole in every currency, and no part is above what its payment holds", () => {
    const held = fc.array(fc.integer({ min: -500, max: 1_000_000 }), { maxLength: 6 })
    const stated = fc.shuffledSubarray(["pp_0", "pp_1", "pp_2"])
    fc.assert(
      fc.property(
        fc.constantFrom("jpy", "eur", "kwd"),
        held,
        fc.nat(4_000_000),
        stated,
        (code, amounts, wish, first) => {
          const decimals = currencyDecimals(code)
          const whole = (coins: number) => roundTo(String(coins / 10 ** decimals), decimals)
          // A tenth of a coin more: core's books may hold what nobody can pay.
          const payments = amounts.map((coins, index) =>
            buildHeld(`pay_${index}`, { provider_id: `pp_${index % 4}`, held: `${(coins + 0.1) / 10 ** decimals}` }),
          )
          const rules = { refund_order: first, refund_windows: { pp_1: 5 } }
          const arranged = arrangePayments(payments, rules, { currency_code: code, now: NOW })
          const payouts = planPayouts(whole(wish), arranged)
          const refundable = sum(arranged.map((payment) => payment.refundable))
          expect(Number(sum(payouts.map(({ amount }) => amount)))).toBe(Number(smaller(whole(wish), refundable)))
          for (const { payment_id, amount } of payouts) {
            const payment = payments.find((candidate) => candidate.payment_id === payment_id)
            expect(isGreater(amount, payment?.held ?? "0")).toBe(false)
            expect(Number(roundDownTo(amount, decimals))).toBe(Number(amount))
          }
          const drained = arranged.findIndex(({ payment_id }) => payment_id === payouts.at(-1)?.payment_id)
          expect(payouts).toHaveLength(drained + 1)
        },
      ),
    )
  })
})
