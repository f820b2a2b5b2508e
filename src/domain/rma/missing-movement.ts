import { vehicleOf, type MovingItem, type Vehicle } from "./vehicle-of"

/** What of core stands behind a request so far, and what would have to. */
export interface MovementFacts {
  readonly items: readonly MovingItem[]
  readonly core_return_id: string | null
  readonly core_claim_id: string | null
  readonly core_exchange_id: string | null
  /** What comes back. */
  readonly lines: readonly unknown[]
  /** What goes out: owed by the request, and as many as core's order line has. */
  readonly outbound: readonly { readonly quantity: number; readonly core_quantity: number }[]
}

/** The movement of core that has yet to be made for the request, or none. */
export function missingMovement(facts: MovementFacts): Vehicle {
  const vehicle = vehicleOf(facts.items)
  const twoWay = facts.core_claim_id ?? facts.core_exchange_id
  if (!twoWay && (vehicle === "claim" || vehicle === "exchange")) return vehicle
  return !facts.core_return_id && facts.lines.length > 0 ? "return" : "none"
}

/** Outgoing positions of which core's order line has more or fewer units than the request owes. */
export function unfollowedOutbound<Row extends MovementFacts["outbound"][number]>(outbound: readonly Row[]): Row[] {
  return outbound.filter((row) => row.core_quantity !== row.quantity)
}

/** Whether core has done all that the request needs of it by now. */
export function isMoved(facts: MovementFacts): boolean {
  return missingMovement(facts) === "none" && unfollowedOutbound(facts.outbound).length === 0
}
