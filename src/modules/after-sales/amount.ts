import type { Amount } from "../../domain/money/decimal"

/**
 * Medusa's generated types call a `bigNumber` column a number, although it stores the exact decimal. Amounts have at
 * most 15 significant digits here, which a number carries without loss; this is the only place that converts.
 */
export function toColumn(amount: Amount): number {
  return Number(amount)
}

/** The decimal string of a `bigNumber` column, as read through the row methods (number) or by SQL (numeric text). */
export function fromColumn(value: number | string): Amount {
  return String(value)
}
