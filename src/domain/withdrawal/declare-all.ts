import type { OrderFacts } from "../policy/order-facts"
import { NO_CLAIMS, type Claims } from "../rma/claims"
import { freeUnits, listUnits } from "../rma/units"
import type { DeclaredLine } from "./declared-line"

/**
 * The whole order, for a statement that names no lines: every unit that nobody has asked back yet. Where all have been
 * asked back, all are named, so that the statement is received and says what it is about.
 */
export function declareAll(order: OrderFacts, claims: Claims): DeclaredLine[] {
  const left = order.lines.map((line) => ({ line_item_id: line.id, quantity: unitsLeft(order, line, claims) }))
  const some = left.filter(({ quantity }) => quantity > 0)
  return some.length > 0 ? some : order.lines.map(({ id, quantity }) => ({ line_item_id: id, quantity }))
}

function unitsLeft(order: OrderFacts, line: OrderFacts["lines"][number], claims: Claims): number {
  const sent = listUnits(line, order.currency_code).length
  return line.quantity - sent + freeUnits(line, order.currency_code, claims.get(line.id) ?? NO_CLAIMS).length
}
