import type { Decision } from "../kernel/decision"
import type { Basis } from "../kernel/vocabulary"
import type { Returnability } from "../policy/decide-returnability"
import type { OrderLineFacts, ShipmentFacts } from "../policy/order-facts"

/**
 * The merchant's answer for one unit, bound to an order and a moment by whoever asks. Policies answer for all units of a
 * line that travelled together; a warranty is each unit's own, so on that ground the unit's ordinal is named.
 */
export type ReturnTermsOf = (
  line: OrderLineFacts,
  shipment: ShipmentFacts,
  basis: Basis,
  ordinal?: number,
) => Decision<Returnability>
