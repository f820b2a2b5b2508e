import { addDays } from "../calendar/date-arithmetic"
import { groupBy } from "../kernel/group-by"
import type { OrderFacts } from "../policy/order-facts"
import { choosePlans } from "./choose-plans"
import { packedUnitsOf, type PackedUnit } from "./packed-units"
import { endOfPeriod, laterEnd } from "./period-end"
import type { CoverScope, WarrantyTerms } from "./terms"

/** One plan's cover of one unit. Dates are `YYYY-MM-DD`; the last day counts to its end. */
export interface PlannedCover {
  readonly terms: WarrantyTerms
  readonly scope: CoverScope
  readonly starts_on: string
  /** Null for good. */
  readonly ends_on: string | null
}

export interface PlannedWarranty extends PackedUnit {
  readonly delivered_on: string
  readonly covers: readonly [PlannedCover, ...(readonly PlannedCover[])]
  /** The day on which the last cover ends; null for good. */
  readonly ends_on: string | null
}

/**
 * The warranties that an order's delivered units have: one per unit that a plan covers. What is still under way has none
 * yet, and what no plan covers never.
 */
export function planWarranties(
  order: OrderFacts,
  plans: readonly WarrantyTerms[],
  localDateOf: (instant: number) => string,
): PlannedWarranty[] {
  return order.lines.flatMap((line) => {
    const byShipment = groupBy(packedUnitsOf(line, order.currency_code), ({ unit }) => unit.shipment)
    return [...byShipment].flatMap(([shipment, units]) => {
      if (shipment.delivered_at === null) return []
      const delivered_on = localDateOf(shipment.delivered_at)
      const days = { delivered_on, invoiced_on: localDateOf(order.placed_at) }
      const covers = planCovers(choosePlans(plans, { order, line, shipment }), days)
      return units.flatMap((unit) => toWarranty({ ...unit, delivered_on }, covers))
    })
  })
}

function toWarranty(
  unit: Omit<PlannedWarranty, "covers" | "ends_on">,
  [first, ...others]: readonly PlannedCover[],
): PlannedWarranty[] {
  if (!first) return []
  const ends_on = others.reduce((latest, { ends_on: end }) => laterEnd(latest, end), first.ends_on)
  return [{ ...unit, covers: [first, ...others], ends_on }]
}

interface StartDays {
  readonly delivered_on: string
  readonly invoiced_on: string
}

/** An extension begins when everything else has ended; beside a cover for good it would never begin and is left out. */
function planCovers(plans: readonly WarrantyTerms[], days: StartDays): PlannedCover[] {
  const own = plans
    .filter(({ starts }) => starts !== "after_others")
    .map((terms) => toCover(terms, startOf(terms, days)))
  return plans
    .filter(({ starts }) => starts === "after_others")
    .reduce<PlannedCover[]>((covers, terms) => {
      const starts_on = startAfter(covers, days.delivered_on)
      return starts_on === null ? covers : [...covers, toCover(terms, starts_on)]
    }, own)
}

/** The cover of a plan that counts from a day. */
export function toCover(terms: WarrantyTerms, starts_on: string): PlannedCover {
  const { period_unit, period_count, covers_parts, covers_labour, covers_travel } = terms
  return {
    terms,
    scope: { parts: covers_parts === true, labour: covers_labour === true, travel: covers_travel },
    starts_on,
    ends_on: endOfPeriod(starts_on, { unit: period_unit ?? "days", count: period_count }),
  }
}

/** Registering may move it later; see `startByRegistration`. */
function startOf({ starts }: WarrantyTerms, { delivered_on, invoiced_on }: StartDays): string {
  return starts === "invoice" ? invoiced_on : delivered_on
}

function startAfter(covers: readonly PlannedCover[], deliveredOn: string): string | null {
  const [first, ...others] = covers
  if (!first) return deliveredOn
  const end = others.reduce((latest, { ends_on }) => laterEnd(latest, ends_on), first.ends_on)
  return end === null ? null : addDays(end, 1)
}
