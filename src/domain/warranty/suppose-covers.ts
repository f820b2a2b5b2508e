import type { CoveredUnit } from "./decide-under-warranty"
import type { Cover } from "./decide-cover"
import { WARRANTY_INITIAL_STATUS } from "./lifecycle"
import type { PlannedCover, PlannedWarranty } from "./plan-warranties"

/** The covers that the units of a supposed order would have, as if each delivery had just been registered. */
export function supposeCovers(planned: readonly PlannedWarranty[]): CoveredUnit[] {
  return planned.map(({ line, unit, covers }) => ({
    line_item_id: line.id,
    fulfillment_id: unit.shipment.fulfillment_id,
    ordinal: unit.ordinal,
    status: WARRANTY_INITIAL_STATUS,
    covers: covers.map(toCover),
    handed_on: null,
  }))
}

/** What a plan must state before it is published stands on every plan that covers anything. */
function toCover({ terms, scope, starts_on, ends_on }: PlannedCover): Cover {
  const { id, plan_code, plan_name, version, provider, provider_name, cost_bearer, remedies } = terms
  return {
    ...{ id, plan_code, plan_name, plan_version: version, provider_name, remedies, scope, starts_on, ends_on },
    provider: provider ?? "shop",
    cost_bearer: cost_bearer ?? "shop",
  }
}
