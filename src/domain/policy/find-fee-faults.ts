import type { Refusal } from "../kernel/decision"
import { isAmount, isGreater } from "../money/decimal"
import type { PolicyFee } from "./terms"

/** What is wrong with fees, each naming its place in the draft. */
export function findFeeFaults(fees: readonly PolicyFee[]): Refusal[] {
  return fees.flatMap((fee, index) => {
    const field = `terms.fees.${index}`
    return [
      ...formFaults(fee, field),
      ...thresholdFaults(fee, field),
      ...(fees.slice(0, index).some((earlier) => coversTheSame(earlier, fee))
        ? [contradiction(`There are two ${fee.kind} fees for the same case.`, field)]
        : []),
    ]
  })
}

function formFaults({ kind, percentage, amount, currency_code }: PolicyFee, field: string): Refusal[] {
  const faults: Refusal[] = []
  if ((percentage === null) === (amount === null)) {
    const message = `The ${kind} fee needs either a percentage or an amount.`
    faults.push({ code: "policy_incomplete", message, field })
  }
  if (percentage !== null && !isBetween(percentage, "100")) {
    faults.push(contradiction(`${percentage} is not a percentage from 0 to 100.`, `${field}.percentage`))
  }
  if (percentage !== null && (kind === "return_freight" || kind === "lost_free_freight")) {
    faults.push(contradiction("Freight is an amount, not a share of the price.", `${field}.percentage`))
  }
  if (amount !== null && kind === "lost_discount") {
    faults.push(contradiction("A lost discount is a share of itself, not an amount.", `${field}.amount`))
  }
  if (amount !== null && !isBetween(amount, null)) {
    faults.push(contradiction(`${amount} is not an amount of zero or more.`, `${field}.amount`))
  }
  if (amount !== null && currency_code === null) {
    const message = `The ${kind} fee needs the currency of its amount.`
    faults.push({ code: "policy_incomplete", message, field: `${field}.currency_code` })
  }
  if (amount === null && currency_code !== null) {
    faults.push(contradiction("A percentage has no currency.", `${field}.currency_code`))
  }
  return faults
}

/** Freight was free from some value of the order on; nothing else asks for one. */
function thresholdFaults({ kind, below }: PolicyFee, field: string): Refusal[] {
  const place = `${field}.below`
  if (kind !== "lost_free_freight") {
    return below === null ? [] : [contradiction("Only lost free freight depends on the order's value.", place)]
  }
  if (below === null) {
    const message = "Lost free freight needs the order value from which freight was free."
    return [{ code: "policy_incomplete", message, field: place }]
  }
  return isAmount(below) && isGreater(below, "0") ? [] : [contradiction(`${below} is not an amount above zero.`, place)]
}

/** A percentage is charged in every currency, so nothing else of its kind may stand beside it. */
function coversTheSame(one: PolicyFee, other: PolicyFee): boolean {
  if (one.kind !== other.kind) return false
  return one.percentage !== null || other.percentage !== null || one.currency_code === other.currency_code
}

function isBetween(value: string, most: string | null): boolean {
  return isAmount(value) && !isGreater("0", value) && (most === null || !isGreater(value, most))
}

function contradiction(message: string, field: string): Refusal {
  return { code: "policy_contradictory", message, field }
}
