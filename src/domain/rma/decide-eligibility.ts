import type { ClauseReference, Refusal } from "../kernel/decision"
import { groupBy } from "../kernel/group-by"
import { BASES, type Basis, type Resolution } from "../kernel/vocabulary"
import { formatClause } from "../policy/clauses-of-terms"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import type { Returnability } from "../policy/decide-returnability"
import type { AfterSalesReason } from "../policy/reason"
import { askTerms, countRefusals, type ShipmentAnswer } from "./ask-terms"
import { NO_CLAIMS, type Claims, type LineClaims } from "./claims"
import { missingUnits } from "./missing-units"
import { orderRefusals } from "./order-refusals"
import type { ReturnTermsOf } from "./return-terms"
import { freeUnits } from "./units"

/** Units of one line that can be asked back on one ground until the same moment; parcels that arrived apart have one each. */
export interface LineWindow {
  readonly basis: Basis
  readonly quantity: number
  /** First instant that is too late, epoch ms; null where nothing can be asked back on this ground. */
  readonly ends_at: number | null
  readonly open: boolean
  readonly clause: ClauseReference | null
}

export interface LineEligibility {
  readonly line: OrderLineFacts
  /** Units that can be asked back on at least one ground. */
  readonly returnable_quantity: number
  readonly windows: readonly LineWindow[]
  readonly reason_codes: readonly string[]
  readonly remedies: readonly Resolution[]
  /** Every reason once, and how many units it keeps back, be it on one ground only. */
  readonly refusals: readonly (Refusal & { readonly quantity: number })[]
}

export interface OrderEligibility {
  readonly can_request: boolean
  readonly lines: readonly LineEligibility[]
  readonly refusals: readonly Refusal[]
}

/**
 * What of an order may be asked back now, on which grounds and until when, and every reason why the rest may not.
 * `claims` are the units that requests of ours hold.
 */
export function decideEligibility(
  order: OrderFacts,
  reasons: readonly AfterSalesReason[],
  claims: Claims,
  returnTermsOf: ReturnTermsOf,
): OrderEligibility {
  const refusals = orderRefusals(order)
  const lines = order.lines.map((line) =>
    decideLine(order, line, refusals.length > 0 ? [] : reasons, claims.get(line.id) ?? NO_CLAIMS, returnTermsOf),
  )
  return { can_request: lines.some((line) => line.returnable_quantity > 0), lines, refusals }
}

interface Ground {
  readonly basis: Basis
  readonly answers: readonly ShipmentAnswer[]
}

function decideLine(
  order: OrderFacts,
  line: OrderLineFacts,
  reasons: readonly AfterSalesReason[],
  claims: LineClaims,
  returnTermsOf: ReturnTermsOf,
): LineEligibility {
  const free = freeUnits(line, order.currency_code, claims)
  const bases = BASES.filter((basis) => reasons.some((reason) => reason.basis === basis))
  const grounds = bases.map((basis) => ({ basis, answers: askTerms(line, free, basis, returnTermsOf) }))
  const answers = grounds.flatMap((ground) => ground.answers)
  const returnable = new Set(answers.flatMap(({ units, answer }) => (answer.accepted ? units : [])))
  const offers = reasons.map((reason) => ({ code: reason.code, remedies: offeredRemedies(reason, grounds) }))
  return {
    line,
    returnable_quantity: returnable.size,
    windows: grounds.flatMap(windowsOf),
    reason_codes: offers.filter(({ remedies }) => remedies.length > 0).map(({ code }) => code),
    remedies: [...new Set(offers.flatMap(({ remedies }) => remedies))],
    refusals: [
      ...missingUnits(line, order.currency_code, claims),
      ...countRefusals(answers).map(({ reason, quantity }) => ({ ...reason, quantity })),
    ],
  }
}

/** Remedies that both the reason and the terms of some unit offer. */
function offeredRemedies(reason: AfterSalesReason, grounds: readonly Ground[]): Resolution[] {
  const terms = grounds.filter(({ basis }) => basis === reason.basis).flatMap(acceptedOf)
  return reason.remedies.filter((remedy) => terms.some((offer) => offer.terms.remedies.includes(remedy)))
}

function acceptedOf({ answers }: Ground): (Returnability & { readonly quantity: number })[] {
  return answers.flatMap(({ units, answer }) => (answer.accepted ? [{ ...answer.value, quantity: units.length }] : []))
}

/** The open windows of a ground, the one that closes first in front; a single closed one where there is none. */
function windowsOf(ground: Ground): LineWindow[] {
  const { basis } = ground
  const offers = acceptedOf(ground).sort((a, b) => a.window.ends_at - b.window.ends_at)
  if (offers.length === 0) return [{ basis, quantity: 0, ends_at: null, open: false, clause: null }]
  const alike = groupBy(offers, ({ window, clause }) => `${window.ends_at} ${formatClause(clause)}`)
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const quantity = others.reduce((total, offer) => total + offer.quantity, first.quantity)
    return [{ basis, quantity, ends_at: first.window.ends_at, open: true, clause: first.clause }]
  })
}
