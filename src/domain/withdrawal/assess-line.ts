import type { Refusal } from "../kernel/decision"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import { askTerms, countRefusals, type ShipmentAnswer } from "../rma/ask-terms"
import type { ReturnTermsOf } from "../rma/return-terms"
import { listUnits, type OrderUnit } from "../rma/units"

/** Which units of a line the right of withdrawal covers now. */
export interface LineAssessment {
  /** Not packed yet: the period has not begun to run for them, so it cannot be over (EU 2011/83 art. 9 (2) (b)). */
  readonly unsent: number
  readonly sent: number
  /** Groups of sent units that are covered, and until when (epoch ms, exclusive). */
  readonly covered: readonly { readonly quantity: number; readonly ends_at: number }[]
  /** Every reason once, and how many units it is about. */
  readonly refusals: readonly (Refusal & { readonly quantity: number })[]
}

/**
 * Asks the terms for the ground of withdrawal, for every unit of the line or for those in `units`. Goods under way are
 * covered like goods that arrived.
 */
export function assessLine(
  order: OrderFacts,
  line: OrderLineFacts,
  returnTermsOf: ReturnTermsOf,
  units: readonly OrderUnit[] = listUnits(line, order.currency_code),
): LineAssessment {
  const answers = askTerms(line, units, "withdrawal", returnTermsOf)
  return {
    unsent: line.quantity - listUnits(line, order.currency_code).length,
    sent: units.length,
    covered: answers.flatMap(toCovered),
    refusals: countRefusals(answers).map(({ reason, quantity }) => ({ ...reason, quantity })),
  }
}

function toCovered({ units, answer }: ShipmentAnswer) {
  return answer.accepted ? [{ quantity: units.length, ends_at: answer.value.window.ends_at }] : []
}

/** Units that a withdrawal can be declared for in time. */
export function coveredQuantity({ unsent, covered }: LineAssessment): number {
  return covered.reduce((total, { quantity }) => total + quantity, unsent)
}
