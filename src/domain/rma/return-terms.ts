import type { Decision } from "../kernel/decision"
import type { Basis } from "../kernel/vocabulary"
import type { Returnability } from "../policy/decide-returnability"
import type { OrderLineFacts, ShipmentFacts } from "../policy/order-facts"

/** The policies' answer for one unit, bound to an order and a moment by whoever asks. */
export type ReturnTermsOf = (line: OrderLineFacts, shipment: ShipmentFacts, basis: Basis) => Decision<Returnability>
