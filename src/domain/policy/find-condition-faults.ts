import type { Refusal } from "../kernel/decision"
import { DELIVERY_STATES } from "../kernel/vocabulary"
import { isAmount } from "../money/decimal"
import { canBothHold } from "./can-both-hold"
import type { PolicyCondition } from "./terms"

/** What is wrong with a policy's conditions, each naming its place in the draft. */
export function findConditionFaults(conditions: readonly PolicyCondition[]): Refusal[] {
  const single = conditions.flatMap((condition, index) => [
    ...(condition.attribute === "order_value"
      ? orderValueFaults(condition, `terms.conditions.${index}`)
      : listFaults(condition, `terms.conditions.${index}`)),
  ])
  return single.length > 0 ? single : impossiblePairs(conditions)
}

function orderValueFaults({ operator, values, currency_code }: PolicyCondition, field: string): Refusal[] {
  const [amount] = values
  const faults: Refusal[] = []
  if (values.length !== 1 || amount === undefined || !isAmount(amount)) {
    const message = "An order value condition needs exactly one amount, such as 50 or 49.90."
    faults.push({ code: "policy_incomplete", message, field: `${field}.values` })
  }
  if (currency_code === null) {
    const message = "An order value condition needs the currency of its amount."
    faults.push({ code: "policy_incomplete", message, field: `${field}.currency_code` })
  }
  if (operator === "in" || operator === "not_in") {
    const message = "An order value is compared with at_least or at_most."
    faults.push({ code: "policy_contradictory", message, field: `${field}.operator` })
  }
  return faults
}

function listFaults({ attribute, operator, values, currency_code }: PolicyCondition, field: string): Refusal[] {
  const faults: Refusal[] = []
  if (values.length === 0) {
    const message = `The condition on ${attribute} lists nothing.`
    faults.push({ code: "policy_incomplete", message, field: `${field}.values`, facts: { attribute } })
  }
  if (operator !== "in" && operator !== "not_in") {
    const message = `Only an order value can be compared with ${operator}; use in or not_in.`
    faults.push({ code: "policy_contradictory", message, field: `${field}.operator`, facts: { attribute, operator } })
  }
  if (currency_code !== null) {
    const message = `Only an order value has a currency; ${attribute} has none.`
    faults.push({ code: "policy_contradictory", message, field: `${field}.currency_code`, facts: { attribute } })
  }
  const states: readonly string[] = DELIVERY_STATES
  const unknown = attribute === "delivery_state" ? values.find((value) => !states.includes(value)) : undefined
  if (unknown !== undefined) {
    const message = `${unknown} is not a delivery state. Use ${DELIVERY_STATES.join(", ")}.`
    faults.push({ code: "policy_contradictory", message, field: `${field}.values`, facts: { value: unknown } })
  }
  return faults
}

/** Two `applies` conditions that no line can meet together: the policy would never apply. */
function impossiblePairs(conditions: readonly PolicyCondition[]): Refusal[] {
  return conditions.flatMap((condition, index) => {
    const rival = conditions
      .slice(0, index)
      .findIndex(
        (earlier) => earlier.effect === "applies" && condition.effect === "applies" && !canBothHold(earlier, condition),
      )
    if (rival === -1) return []
    const message = `Conditions ${rival + 1} and ${index + 1} on ${condition.attribute} can never both hold.`
    return [{ code: "policy_contradictory" as const, message, field: `terms.conditions.${index}` }]
  })
}
