import type { Refusal } from "../kernel/decision"
import { isAmount, isGreater } from "../money/decimal"
import type { PolicyFee } from "./terms"

/** What is wrong with fees, each naming its place in the draft. */
export function findFeeFaults(fees: readonly PolicyFee[]): Refusal[] {
  return fees.flatMap((fee, index) => {
    const field = `terms.fees.${index}`
    return [
      ...formFaults(fee, field),
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
  if (percentage !== null && kind === "return_freight") {
    faults.push(contradiction("Return freight is an amount, not a share of the price.", `${field}.percentage`))
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
