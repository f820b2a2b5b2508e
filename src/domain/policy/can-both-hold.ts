import type { ConditionAttribute } from "../kernel/vocabulary"
import { isGreater } from "../money/decimal"
import type { PolicyCondition } from "./terms"

/** A product has several tags and categories and a customer several groups: two lists may then both be met. */
const MANY_VALUED: readonly ConditionAttribute[] = ["category", "tag", "customer_group"]

/** Whether some line could meet both conditions. Answers true where it cannot be sure. */
export function canBothHold(one: PolicyCondition, other: PolicyCondition): boolean {
  if (one.attribute !== other.attribute) return true
  if (one.attribute === "order_value") return valuesOverlap(one, other)
  if (one.operator === "in" && other.operator === "in") {
    return MANY_VALUED.includes(one.attribute) || one.values.some((value) => other.values.includes(value))
  }
  if (one.operator === "in") return one.values.some((value) => !other.values.includes(value))
  if (other.operator === "in") return other.values.some((value) => !one.values.includes(value))
  return true
}

function valuesOverlap(one: PolicyCondition, other: PolicyCondition): boolean {
  if (one.currency_code !== other.currency_code) return false
  if (one.operator === other.operator) return true
  const [least, most] = one.operator === "at_least" ? [one, other] : [other, one]
  const [from = "0"] = least.values
  const [to = "0"] = most.values
  return !isGreater(from, to)
}

/** Whether some line could meet every `applies` condition of both lists. */
export function canOverlap(one: readonly PolicyCondition[], other: readonly PolicyCondition[]): boolean {
  const applies = (condition: PolicyCondition) => condition.effect === "applies"
  return one.filter(applies).every((mine) => other.filter(applies).every((theirs) => canBothHold(mine, theirs)))
}
