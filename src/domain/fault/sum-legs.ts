import { sum, type Amount } from "../money/decimal"
import type { FreightAdvancer, FreightLeg, FreightLegKind } from "./freight-leg"

/** What one party paid for one way, "0" where nothing is recorded. */
export function sumLegs(legs: readonly FreightLeg[], leg: FreightLegKind, paidBy: FreightAdvancer): Amount {
  return sum(legs.filter((one) => one.leg === leg && one.paid_by === paidBy).map(({ amount }) => amount))
}
