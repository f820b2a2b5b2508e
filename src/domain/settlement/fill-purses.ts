import { GRANT_KINDS, type SettlementLineKind } from "../kernel/vocabulary"
import { isGreater, isPositive, larger, smaller, subtract, sum, type Amount } from "../money/decimal"
import type { SettlementItem, SettlementLine } from "./settlement"

/**
 * Owed in money beside the goods, in whichever purse these are given: what staff have granted, and what the customer has
 * paid a carrier himself. It was never paid for the order, so what was paid for the order does not limit it.
 */
const BESIDE_GOODS: readonly SettlementLineKind[] = ["return_freight_refund", ...GRANT_KINDS]

/** Given beside the price of the goods: never a reason to give back more of the price, nor part of what was paid. */
export const ON_TOP: readonly SettlementLineKind[] = ["credit_bonus", ...BESIDE_GOODS]

export interface PursesToFill {
  readonly lines: readonly SettlementLine[]
  readonly items: readonly Pick<SettlementItem, "id" | "resolution" | "surplus_to" | "units">[]
  /** See `SettlementContext`; refundable and value rounded down to the currency. */
  readonly refundable: Amount
  readonly value_left: Amount
  readonly unpaid: Amount
}

export interface Purses {
  /** Goes back to the payments. */
  readonly payable: Amount
  /** Becomes store credit. */
  readonly credit: Amount
}

/**
 * How much of a settlement goes back to the payments and how much becomes store credit. The two sum to what the
 * customer gets: the total, never below zero, and for goods never more than was paid for the order. What was to go back
 * to payments that do not hold so much, because credit or a gift paid for the order, becomes credit. A purse below zero
 * is netted with the other.
 */
export function fillPurses({ lines, items, refundable, value_left, unpaid }: PursesToFill): Purses {
  const whole = wholeOf(lines, value_left, unpaid)
  const credited = new Set(items.filter(becomesCredit).map(({ id }) => id))
  const parcelIsCredited = items.every(({ id, units }) => units.length === 0 || credited.has(id))
  const asCredit = lines.filter(({ item_id, kind }) =>
    item_id === null ? parcelIsCredited && !BESIDE_GOODS.includes(kind) : credited.has(item_id),
  )
  const wished = smaller(larger(amountOf(asCredit), "0"), whole)
  const payable = smaller(subtract(whole, wished), larger(refundable, "0"))
  return { payable, credit: subtract(whole, payable) }
}

function wholeOf(lines: readonly SettlementLine[], valueLeft: Amount, unpaid: Amount): Amount {
  const goods = amountOf(lines.filter(({ kind }) => !ON_TOP.includes(kind)))
  const paidFor = larger(smaller(valueLeft, subtract(goods, unpaid)), "0")
  const worth = isPositive(unpaid) ? paidFor : larger(valueLeft, "0")
  if (!isGreater(goods, worth)) return larger(amountOf(lines), "0")
  // Worth more than what was paid for it: there is no bonus on that.
  return sum([worth, amountOf(lines.filter(({ kind }) => BESIDE_GOODS.includes(kind)))])
}

function amountOf(lines: readonly SettlementLine[]): Amount {
  return sum(lines.map(({ amount }) => amount))
}

/** By the customer's choice: instead of the money, or for what an exchange leaves over. */
function becomesCredit({ resolution, surplus_to }: Pick<SettlementItem, "resolution" | "surplus_to">): boolean {
  return resolution === "store_credit" || (resolution === "exchange" && surplus_to === "store_credit")
}
