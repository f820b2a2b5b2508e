import {
  isGreater,
  isPositive,
  larger,
  negate,
  percentageOf,
  smaller,
  subtract,
  sum,
  type Amount,
} from "../money/decimal"
import { mayLoseBenefits } from "../policy/may-lose-benefits"
import type { PolicyFee } from "../policy/terms"
import { lostDiscount, type BoundDiscount } from "./bound-discount"
import type { UnitCounts } from "./completes-order"
import { isPaidInMoney } from "./item-lines"
import { wholeLine, type Round, type SettlementContext, type SettlementItem, type SettlementLine } from "./settlement"

/** What the order as a whole has earned the customer, by the name of the fee that takes it back. */
export const BOUND_KINDS = ["lost_free_freight", "lost_discount"] as const
export type BoundKind = (typeof BOUND_KINDS)[number]

/** Facts about the order that its free freight and its bound discounts rest on. */
export interface OrderBound {
  /** Price paid for all goods that were ever on the order. */
  readonly goods_total: Amount
  /** Paid for the way out as the order was placed. */
  readonly freight_paid: Amount
  readonly bought: UnitCounts
  readonly discounts: readonly BoundDiscount[]
  /** What earlier requests have taken off the order: goods by which benefits may be lost, and those that were exchanged. */
  readonly gone: { readonly value: Amount; readonly units: UnitCounts }
  /** What earlier settlements have kept back, less what they have given back of it. */
  readonly kept_back: Readonly<Record<BoundKind, Amount>>
}

interface Order extends OrderBound {
  /** As it stands once this request is settled. */
  readonly value: Amount
  readonly kept: UnitCounts
}

/**
 * What a partial return costs that the order as a whole had earned, as if the goods that are kept had been ordered
 * alone: however the returns are split, they sum to the same. `available` is what the request brings otherwise, and
 * more than that is never taken. What is no longer lost is given back, and all of it when nothing of the order stays.
 */
export function boundLines(
  items: readonly SettlementItem[],
  context: SettlementContext,
  round: Round,
  available: Amount,
): SettlementLine[] {
  const paidFor = items.filter((item) => isPaidInMoney(item) && item.units.length > 0)
  if (paidFor.length === 0) return []
  const losing = paidFor.filter(mayLose)
  const order = withoutUnits(context.bound, losing)
  const lines: SettlementLine[] = []
  let left = larger(available, "0")
  for (const kind of BOUND_KINDS) {
    const fee = agreedFee(losing, kind, context.currency_code)
    const before = context.bound.kept_back[kind]
    const due = context.completes_order ? "0" : fee === null ? before : round(LOSS[kind](fee, order))
    const amount = smaller(subtract(due, before), left)
    left = subtract(left, larger(amount, "0"))
    if (isPositive(amount) || isPositive(negate(amount))) {
      lines.push({ ...wholeLine(kind, round(negate(amount))), percentage: fee?.percentage ?? null })
    }
  }
  return lines
}

function mayLose({ basis, fault_shares, terms }: SettlementItem): boolean {
  return mayLoseBenefits({ basis, fault_shares, windows: terms.windows })
}

const LOSS: Readonly<Record<BoundKind, (fee: PolicyFee, order: Order) => Amount>> = {
  lost_free_freight: (fee, { goods_total, value, freight_paid }) => {
    const { below } = fee
    if (below === null || isGreater(below, goods_total) || !isGreater(below, value)) return "0"
    return larger(subtract(fee.amount ?? "0", freight_paid), "0")
  },
  lost_discount: (fee, { discounts, bought, kept }) =>
    percentageOf(sum(discounts.map((discount) => lostDiscount(discount, bought, kept))), fee.percentage ?? "0"),
}

/** The fee that all of these goods were sold under; of several the lowest, and none where one was sold without. */
function agreedFee(items: readonly SettlementItem[], kind: BoundKind, currencyCode: string): PolicyFee | null {
  const fees = items.map(({ terms }) =>
    terms.fees.find((fee) => fee.kind === kind && (fee.currency_code ?? currencyCode) === currencyCode),
  )
  return fees.reduce<PolicyFee | null>((lowest, fee, index) => {
    if (fee === undefined || (lowest === null && index > 0)) return null
    return lowest === null || isGreater(valueOf(lowest), valueOf(fee)) ? fee : lowest
  }, null)
}

function valueOf({ amount, percentage }: PolicyFee): Amount {
  return amount ?? percentage ?? "0"
}

function withoutUnits(order: OrderBound, items: readonly SettlementItem[]): Order {
  const now = sum(items.flatMap(({ units }) => units.map(({ price_paid }) => price_paid)))
  const kept = new Map([...order.bought].map(([id, units]) => [id, units - (order.gone.units.get(id) ?? 0)]))
  for (const { line_item_id: id, units } of items) kept.set(id, (kept.get(id) ?? 0) - units.length)
  return { ...order, kept, value: subtract(order.goods_total, sum([order.gone.value, now])) }
}
