import { isGreater, isPositive, subtract, type Amount } from "../money/decimal"
import type { ChargeStatus } from "./charge-lifecycle"

export interface ChargeFate {
  /** The whole of it has come in. */
  readonly is_paid: boolean
  /** What came in and is not owed: it goes back. */
  readonly excess: Amount
}

/**
 * What money on a charge's payment collection means. `held` was captured and has neither been given back nor is about
 * to be. Money that comes in after the end, or twice, pays for nothing: the goods are in stock again or gone already.
 *
 * @example
 * decideChargeFate("open", "5.00", "5.00") // { is_paid: true, excess: "0" }
 * decideChargeFate("expired", "5.00", "5.00") // { is_paid: false, excess: "5.00" }
 */
export function decideChargeFate(status: ChargeStatus, amount: Amount, held: Amount): ChargeFate {
  const isPaid = status === "paid" || (status === "open" && !isGreater(amount, held))
  if (status === "open" && !isPaid) return { is_paid: false, excess: "0" }
  const excess = subtract(held, isPaid ? amount : "0")
  return { is_paid: isPaid, excess: isPositive(excess) ? excess : "0" }
}
