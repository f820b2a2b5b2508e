import { wholeFault } from "../fault/fault-share"
import type { PlannedItem, RequestPlan } from "../rma/decide-request"
import { sendsGoods } from "../rma/vehicle-of"
import type { UnitCounts } from "./completes-order"
import { isPaidFor } from "./is-paid-for"
import type { SettlementContext, SettlementItem } from "./settlement"

/** The items of a request that is not made yet, the way the settlement reads them: nobody has looked at anything. */
export function settlementItemsOf({ items }: Pick<RequestPlan, "items">): SettlementItem[] {
  return items.map((planned, position) => toSettlementItem(planned, `planned_${position}`))
}

/** Two items may be about one order line, so that its id would not tell them apart. */
function toSettlementItem(planned: PlannedItem, id: string): SettlementItem {
  const { reason, exchange } = planned
  return {
    id,
    line_item_id: planned.line.id,
    resolution: planned.resolution,
    basis: reason.basis,
    fault_shares: wholeFault(reason.fault_party),
    freight_payer: reason.freight_payer,
    goods_come_back: planned.goods_come_back,
    allowance_percentage: planned.allowance_percentage,
    surplus_to: exchange?.surplus_to ?? "refund",
    terms: planned.return_terms.terms,
    units: planned.units.map(({ price_paid }, nth) => ({
      ...{ price_paid, accepted: null, deduction_percentage: 0 },
      exchange: exchange?.prices[nth] ?? null,
    })),
  }
}

/**
 * The units of an order that are given back once the plan is settled, beside those that earlier requests gave back:
 * what is paid for in money. Whoever keeps the goods gives nothing back, and goods that go out take the place of others.
 */
export function addGivenBack(
  before: UnitCounts,
  { items }: Pick<RequestPlan, "items">,
  settled: readonly SettlementItem[],
  context: Pick<SettlementContext, "goods_awaited">,
): UnitCounts {
  const counts = new Map(before)
  for (const [position, { line }] of items.entries()) {
    const item = settled[position]
    if (!item || item.resolution === "keep_item" || sendsGoods(item)) continue
    const units = item.units.filter((unit) => isPaidFor(unit, item, context)).length
    counts.set(line.id, (counts.get(line.id) ?? 0) + units)
  }
  return counts
}
