import type { Amount } from "../money/decimal"
import type { BoundDiscount } from "./bound-discount"
import type { UnitCounts } from "./completes-order"

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
