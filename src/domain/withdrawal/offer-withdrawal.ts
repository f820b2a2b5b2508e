import type { Refusal } from "../kernel/decision"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import { NO_CLAIMS, type Claims, type LineClaims } from "../rma/claims"
import { missingUnits } from "../rma/missing-units"
import { orderRefusals } from "../rma/order-refusals"
import type { ReturnTermsOf } from "../rma/return-terms"
import { freeUnits } from "../rma/units"
import { assessLine, coveredQuantity } from "./assess-line"

export interface LineOffer {
  readonly line: OrderLineFacts
  /** Units that can be withdrawn from now, those not sent yet included. */
  readonly quantity: number
  /** Exclusive, epoch ms; null where it has not begun to run, or nothing is left. Of several the last. */
  readonly ends_at: number | null
  readonly refusals: readonly Refusal[]
}

/** Whether the function of withdrawal is to be shown (EU 2011/83 art. 11a (1)), for which lines and until when. */
export interface WithdrawalOffer {
  readonly available: boolean
  /** Exclusive, epoch ms; null where the period has not begun for some unit, or nothing is available. */
  readonly ends_at: number | null
  readonly lines: readonly LineOffer[]
  readonly refusals: readonly Refusal[]
}

/** What of an order can be withdrawn from now; `claims` are the units that requests of ours hold. */
export function offerWithdrawal(order: OrderFacts, claims: Claims, returnTermsOf: ReturnTermsOf): WithdrawalOffer {
  const refusals = orderRefusals(order)
  const lines = order.lines.map((line) =>
    refusals.length > 0
      ? { line, quantity: 0, ends_at: null, refusals: [] }
      : offerLine(order, line, claims.get(line.id) ?? NO_CLAIMS, returnTermsOf),
  )
  const offered = lines.filter(({ quantity }) => quantity > 0)
  return { available: offered.length > 0, ends_at: lastEnd(offered.map(({ ends_at }) => ends_at)), lines, refusals }
}

function offerLine(
  order: OrderFacts,
  line: OrderLineFacts,
  claims: LineClaims,
  returnTermsOf: ReturnTermsOf,
): LineOffer {
  const assessment = assessLine(order, line, returnTermsOf, freeUnits(line, order.currency_code, claims))
  const taken = missingUnits(line, order.currency_code, claims).filter(({ code }) => code === "already_requested")
  const ends = assessment.covered.map(({ ends_at }) => ends_at)
  return {
    line,
    quantity: coveredQuantity(assessment),
    ends_at: assessment.unsent > 0 ? null : lastEnd(ends),
    refusals: [...taken, ...assessment.refusals].map(({ quantity: _quantity, ...reason }) => reason),
  }
}

/** The latest, unless one is open-ended or there is none. */
function lastEnd(ends: readonly (number | null)[]): number | null {
  return ends.reduce<number | null>(
    (latest, end, index) => (index === 0 ? end : latest === null || end === null ? null : Math.max(latest, end)),
    null,
  )
}
