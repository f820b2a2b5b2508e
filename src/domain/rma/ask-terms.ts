import type { Decision, Refusal } from "../kernel/decision"
import { groupBy } from "../kernel/group-by"
import type { Basis } from "../kernel/vocabulary"
import type { Returnability } from "../policy/decide-returnability"
import type { OrderLineFacts } from "../policy/order-facts"
import type { ReturnTermsOf } from "./return-terms"
import type { OrderUnit } from "./units"

/** The terms' answer for units that it is the same for. */
export interface ShipmentAnswer {
  readonly units: readonly OrderUnit[]
  readonly answer: Decision<Returnability>
}

/**
 * Asks the terms once per shipment, however many units came in it: they arrived together, so their window closes together.
 * Under warranty each unit is asked about: one that was repaired, or whose warranty is void, stands by itself.
 */
export function askTerms(
  line: OrderLineFacts,
  units: readonly OrderUnit[],
  basis: Basis,
  returnTermsOf: ReturnTermsOf,
): ShipmentAnswer[] {
  if (basis === "warranty") {
    return units.map((unit) => ({ units: [unit], answer: returnTermsOf(line, unit.shipment, basis, unit.ordinal) }))
  }
  const byShipment = groupBy(units, (unit) => unit.shipment)
  return [...byShipment].map(([shipment, together]) => ({
    units: together,
    answer: returnTermsOf(line, shipment, basis),
  }))
}

/** Every reason that the terms gave, once, and how many units it keeps back. */
export function countRefusals(
  answers: readonly ShipmentAnswer[],
): { readonly reason: Refusal; readonly quantity: number }[] {
  const given = answers.flatMap(({ units, answer }) =>
    answer.accepted ? [] : answer.reasons.map((reason) => ({ reason, units })),
  )
  // Two exclusions share their words and differ in their clause: a reason is the same only when all of it is.
  const same = groupBy(given, ({ reason }) => JSON.stringify(reason))
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ reason: first.reason, quantity: countUnits([first, ...others]) }] : [],
  )
}

/** Different units: one that two grounds refuse counts once. */
function countUnits(groups: readonly { readonly units: readonly OrderUnit[] }[]): number {
  return new Set(groups.flatMap(({ units }) => units)).size
}
