import { customersShare } from "../fault/customers-share"
import type { Resolution } from "../kernel/vocabulary"
import { negate, percentageOf, smaller, subtract, sum, type Amount } from "../money/decimal"
import { partial } from "./partial"
import type { Round, SettlementItem, SettlementLine } from "./settlement"

/** What an item brings, by what the customer gets for it. `item.units` are those that are paid for. */
export function itemLines(item: SettlementItem, round: Round): SettlementLine[] {
  return LINES_OF[item.resolution](item, round)
}

const LINES_OF: Readonly<Record<Resolution, (item: SettlementItem, round: Round) => SettlementLine[]>> = {
  refund: moneyBackLines,
}

/**
 * The price paid, less the customer's share of what is kept back of it, which is never more than was paid. What
 * merchant, carrier and supplier bear is not taken from him.
 */
function moneyBackLines(item: SettlementItem, round: Round): SettlementLine[] {
  const paid = round(sum(item.units.map((unit) => unit.price_paid)))
  const price: SettlementLine = {
    kind: "price_paid",
    item_id: item.id,
    quantity: item.units.length,
    percentage: null,
    amount: paid,
  }
  const share = customersShare(item.fault_shares)
  if (share === 0) return [price]
  let left = paid
  const keptBack = [...restockingLines(item, paid), ...deductionLines(item)].map((line) => {
    const amount = smaller(round(percentageOf(line.amount, share)), left)
    left = subtract(left, amount)
    return { ...line, ...partial(share), amount: round(negate(amount)) }
  })
  return [price, ...keptBack]
}

/** Amounts kept back are positive and unrounded here: `moneyBackLines` limits and turns them. */
function restockingLines(item: SettlementItem, paid: Amount): SettlementLine[] {
  if (!item.goods_come_back || item.units.length === 0) return []
  return item.terms.fees.flatMap(({ kind, percentage }) =>
    kind === "restocking" && percentage !== null
      ? [
          {
            kind: "restocking_fee",
            item_id: item.id,
            quantity: item.units.length,
            percentage,
            amount: percentageOf(paid, percentage),
          },
        ]
      : [],
  )
}

function deductionLines(item: SettlementItem): SettlementLine[] {
  return item.units
    .filter((unit) => unit.deduction_percentage > 0)
    .map((unit) => ({
      kind: "condition_deduction",
      item_id: item.id,
      quantity: 1,
      percentage: String(unit.deduction_percentage),
      amount: percentageOf(unit.price_paid, unit.deduction_percentage),
    }))
}
