import { customersShare } from "../fault/customers-share"
import type { Resolution, SettlementLineKind } from "../kernel/vocabulary"
import { isPositive, negate, percentageOf, smaller, subtract, sum, type Amount } from "../money/decimal"
import { partial } from "./partial"
import type { Round, SettlementItem, SettlementLine } from "./settlement"

/** What an item brings, by what the customer gets for it. `item.units` are those that are paid for. */
export function itemLines(item: SettlementItem, round: Round): SettlementLine[] {
  return LINES_OF[item.resolution](item, round)
}

const LINES_OF: Readonly<Record<Resolution, (item: SettlementItem, round: Round) => SettlementLine[]>> = {
  exchange: exchangeLines,
  refund: moneyBackLines,
  store_credit: creditLines,
  keep_item: allowanceLines,
  // Given back in goods, or nothing changes hands.
  replacement: () => [],
  repair: () => [],
}

/** Whether the price of the units is paid back, in whichever purse. */
export function isPaidInMoney({ resolution }: Pick<SettlementItem, "resolution">): boolean {
  return resolution === "refund" || resolution === "store_credit"
}

/** The price paid against the price of what goes out, unit for unit. Whoever exchanges pays no restocking fee (R16). */
function exchangeLines(item: SettlementItem, round: Round): SettlementLine[] {
  const pairs = item.units.flatMap(({ exchange }) => exchange ?? [])
  const whole = { item_id: item.id, quantity: pairs.length, percentage: null }
  const price = round(negate(sum(pairs.map((pair) => pair.price))))
  const bonus = round(sum(pairs.map((pair) => pair.bonus)))
  const moneyBack = moneyBackLines({ ...item, terms: { ...item.terms, fees: [] } }, round)
  return [
    ...moneyBack.slice(0, 1),
    { ...whole, kind: "exchange_price", amount: price },
    ...(isPositive(bonus) ? [{ ...whole, kind: "exchange_bonus" as const, amount: bonus }] : []),
    ...moneyBack.slice(1),
  ]
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

/** The same in store credit, and on top of what it comes to what the terms give to those who take it. */
function creditLines(item: SettlementItem, round: Round): SettlementLine[] {
  const lines = moneyBackLines(item, round)
  const percentage = item.terms.credit_bonus_percentage
  const credited = sum(lines.map(({ amount }) => amount))
  const bonus = shareLine("credit_bonus", item, percentage ?? 0, credited, round)
  return isPositive(bonus.amount) ? [...lines, bonus] : lines
}

/** Nothing is sent and nothing inspected: part of the price, and the matter is settled. */
function allowanceLines(item: SettlementItem, round: Round): SettlementLine[] {
  const percentage = item.allowance_percentage ?? 0
  const paid = sum(item.units.map((unit) => unit.price_paid))
  return [shareLine("keep_item_allowance", item, percentage, paid, round)]
}

function shareLine(
  kind: SettlementLineKind,
  item: SettlementItem,
  percentage: number,
  base: Amount,
  round: Round,
): SettlementLine {
  const amount = round(percentageOf(base, percentage))
  return { kind, item_id: item.id, quantity: item.units.length, percentage: String(percentage), base, amount }
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
            base: paid,
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
      base: unit.price_paid,
      amount: percentageOf(unit.price_paid, unit.deduction_percentage),
    }))
}
