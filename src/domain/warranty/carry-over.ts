import { groupBy } from "../kernel/group-by"
import type { Cover } from "./decide-cover"
import { endAfterWork } from "./days-after-work"
import { laterEnd } from "./period-end"
import type { PlannedCover, PlannedWarranty } from "./plan-warranties"

/** A unit that went back, in whose place another one was sent on an order line of its own. */
export interface ReplacedUnit {
  readonly line_item_id: string
  readonly covers: readonly Pick<Cover, "plan_code" | "ends_on">[]
  /** Epoch ms. */
  readonly handed_in_at: number
}

/**
 * The warranties of units that replaced others: each cover goes on by its plan's rule from where that of the replaced
 * unit stood. What no plan covered before begins anew, as on any delivered unit.
 */
export function carryOver(
  planned: readonly PlannedWarranty[],
  replaced: readonly ReplacedUnit[],
  localDateOf: (instant: number) => string,
): PlannedWarranty[] {
  const byLine = groupBy(replaced, ({ line_item_id }) => line_item_id)
  return planned.map((warranty) => {
    const before = byLine.get(warranty.line.id)?.[warranty.unit.ordinal]
    if (!before) return warranty
    const days = { handed_in_on: localDateOf(before.handed_in_at), back_on: warranty.delivered_on }
    const [first, ...others] = warranty.covers
    const carried = (cover: PlannedCover): PlannedCover => {
      const old = before.covers.find(({ plan_code }) => plan_code === cover.terms.plan_code)
      if (!old) return cover
      const { after_replacement, period_unit, period_count } = cover.terms
      const period = { unit: period_unit ?? "days", count: period_count }
      return { ...cover, ends_on: endAfterWork(after_replacement, old.ends_on, period, days) }
    }
    const covers = [carried(first), ...others.map(carried)] as const
    const ends_on = covers.reduce<string | null>((last, cover) => laterEnd(last, cover.ends_on), covers[0].ends_on)
    return { ...warranty, covers, ends_on }
  })
}
