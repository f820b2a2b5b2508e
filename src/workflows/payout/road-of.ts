import type { PayoutMethod } from "../../domain/kernel/vocabulary"
import { creditRoad } from "./credit-road"
import type { PayoutRoad } from "./payout-road"
import { refundRoad } from "./refund-road"

/** The road by which a payout's money leaves. */
export function roadOf({ method }: { readonly method: PayoutMethod }): PayoutRoad {
  return method === "store_credit" ? creditRoad : refundRoad
}
