import { isGreater, isPositive, isZero, subtract, sum, type Amount } from "../money/decimal"
import type { RepairAction } from "./lifecycle"

/** What the customer is asked for, or has paid. */
export interface RepairCharge {
  readonly id: string
  readonly amount: Amount
  readonly status: "open" | "paid"
}

export interface RepairChargePlan {
  /** What is still to be asked for; null where a charge of just that stands, or nothing is left. */
  readonly open: Amount | null
  /** Not owed any more. What was paid for them goes back. */
  readonly cancel: readonly string[]
  /** Owed in part only. What was paid above it goes back. */
  readonly lower: readonly Pick<RepairCharge, "id" | "amount">[]
  /** What goes back in all. */
  readonly back: Amount
}

/**
 * What the customer owes for a repair after a step; null where a step changes nothing about it. A new quote takes the old
 * demand away and leaves what was paid, until he has answered it.
 */
export function debtAfter(
  action: RepairAction,
  { billable, paid }: { readonly billable: Amount; readonly paid: Amount },
): Amount | null {
  if (action === "accept") return billable
  if (action === "quote") return paid
  return action === "start" || action === "decline" || action === "give_up" || action === "follow_end" ? "0" : null
}

/**
 * Makes the charges of a repair stand at what is owed. What was paid counts, so that nobody pays for the same work twice:
 * only the difference is asked for, or goes back, the latest payment first.
 *
 * @example
 * planRepairCharges("60.00", [{ id: "a", amount: "45.00", status: "paid" }]) // open: "15.00"
 */
export function planRepairCharges(owed: Amount, charges: readonly RepairCharge[]): RepairChargePlan {
  const paid = charges.filter(({ status }) => status === "paid")
  const missing = subtract(owed, sum(paid.map(({ amount }) => amount)))
  const asked = charges.filter(({ status }) => status === "open")
  const fits = asked.find(({ amount }) => isZero(subtract(missing, amount)))
  const outdated = asked.filter((charge) => charge !== fits).map(({ id }) => id)
  if (isPositive(missing)) return { open: fits ? null : missing, cancel: outdated, lower: [], back: "0" }
  const back = subtract("0", missing)
  const { cancel, lower } = takeBack(paid, back)
  return { open: null, cancel: [...outdated, ...cancel], lower, back }
}

function takeBack(paid: readonly RepairCharge[], back: Amount): Pick<RepairChargePlan, "cancel" | "lower"> {
  const cancel: string[] = []
  const lower: Pick<RepairCharge, "id" | "amount">[] = []
  let left = back
  for (const { id, amount } of [...paid].reverse()) {
    if (!isPositive(left)) break
    if (isGreater(amount, left)) lower.push({ id, amount: subtract(amount, left) })
    else cancel.push(id)
    left = subtract(left, amount)
  }
  return { cancel, lower }
}
