import { inCurrency } from "../money/in-currency"
import { isPositive, sum, type Amount } from "../money/decimal"
import type { RepairAction } from "../repair/lifecycle"
import { claimableOf, isOthers, type RepairLine } from "../repair/repair-line"
import { COVER_PARTS } from "../warranty/words"
import type { RecoveryLine } from "./plan-recoveries"

/** What becomes of our claim on a supplier's warranty with a step of the repair; null where the step says nothing of it. */
export type ClaimFollow = "open" | "revise" | "end"

/**
 * The claim opens when the goods go to the supplier, follows what is found to be done, and ends when they go back
 * unrepaired: nobody owes anything for work that was not done.
 */
export function claimAfter(action: RepairAction, from: "declined" | "other"): ClaimFollow | null {
  if (action === "send_to_supplier") return "open"
  if (action === "start" || action === "quote") return "revise"
  if (action === "give_up" || action === "follow_end") return "end"
  return action === "hand_back" && from === "declined" ? "end" : null
}

export interface RepairRecovery {
  readonly lines: readonly RecoveryLine[]
  readonly amount: Amount
}

/** What manufacturer or supplier bear of a repair, by kind; null where they bear nothing. */
export function planRepairRecovery(lines: readonly RepairLine[], currencyCode: string): RepairRecovery | null {
  const amount = claimableOf(lines, currencyCode)
  if (!isPositive(amount)) return null
  const others = lines.filter(isOthers)
  return {
    amount,
    lines: COVER_PARTS.flatMap((kind) => {
      const loss = inCurrency(sum(others.filter((line) => line.kind === kind).map((line) => line.amount)), currencyCode)
      return isPositive(loss) ? [{ kind, item_id: null, loss, amount: loss }] : []
    }),
  }
}
