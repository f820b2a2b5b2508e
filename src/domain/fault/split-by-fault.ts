import { FAULT_PARTIES, type FaultParty } from "../kernel/vocabulary"
import { allocateParts } from "../money/allocate-parts"
import { fraction, percentageOf, sum, type Amount } from "../money/decimal"
import type { FaultShare } from "./fault-share"

/** Fault about goods of this worth: what several items share, such as the way back, follows their worth. */
export interface WeighedFault {
  readonly fault_shares: readonly FaultShare[]
  readonly worth: Amount
}

/**
 * Splits an amount by fault, rounded once so that the parts sum to it exactly. Goods that are worth nothing together
 * weigh the same.
 *
 * @example
 * splitByFault("10.01", [{ worth: "1", fault_shares: [{ party: "carrier", percentage: 50 }, { party: "merchant", percentage: 50 }] }], "eur")
 * // { merchant: "5.01", carrier: "5.00", supplier: "0.00", customer: "0.00", none: "0.00" }
 */
export function splitByFault(
  amount: Amount,
  weighed: readonly WeighedFault[],
  currencyCode: string,
): Readonly<Record<FaultParty, Amount>> {
  const total = Number(sum(weighed.map(({ worth }) => worth)))
  const unrounded = FAULT_PARTIES.map((party) =>
    sum(
      weighed.map(({ fault_shares, worth }) => {
        const percentage = fault_shares.find((share) => share.party === party)?.percentage ?? 0
        const weight = total === 0 ? fraction(amount, 1, weighed.length) : fraction(amount, Number(worth), total)
        return percentageOf(weight, percentage)
      }),
    ),
  )
  const parts = allocateParts(unrounded, currencyCode)
  return Object.fromEntries(FAULT_PARTIES.map((party, index) => [party, parts[index] ?? "0"])) as Record<
    FaultParty,
    Amount
  >
}
