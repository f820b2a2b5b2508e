import type { ClauseReference, Refusal } from "../kernel/decision"
import { groupBy } from "../kernel/group-by"
import { BASES, type Basis, type Resolution } from "../kernel/vocabulary"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import { NO_CLAIMS, type Claims, type LineClaims } from "./claims"
import { orderRefusals } from "./order-refusals"
import type { ReturnTermsOf } from "./return-terms"
import { freeUnits, listUnits, type OrderUnit } from "./units"

export interface LineWindow {
  readonly basis: Basis
  readonly quantity: number
  readonly ends_at: number | null
  readonly open: boolean
  readonly clause: ClauseReference | null
}

export interface LineEligibility {
  readonly line: OrderLineFacts
  readonly returnable_quantity: number
  readonly windows: readonly LineWindow[]
  readonly reason_codes: readonly string[]
  readonly remedies: readonly Resolution[]
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
  const can_request = refusals.length === 0 && lines.some((line) => line.returnable_quantity > 0)
  return { can_request, lines, refusals }
}

function decideLine(
  order: OrderFacts,
  line: OrderLineFacts,
  reasons: readonly AfterSalesReason[],
  claims: LineClaims,
  returnTermsOf: ReturnTermsOf,
): LineEligibility {
  const units = listUnits(line, order.currency_code)
  const free = freeUnits(line, order.currency_code, claims)
  const grounds = BASES.filter((basis) => reasons.some((reason) => reason.basis === basis)).map((basis) =>
    decideGround(line, free, basis, returnTermsOf),
  )
  const open = grounds.filter((ground) => ground.quantity > 0)
  const allowed = reasons.filter((reason) => open.some((ground) => ground.basis === reason.basis))
  return {
    line,
    returnable_quantity: Math.max(0, ...grounds.map((ground) => ground.quantity)),
    windows: grounds.map(({ basis, quantity, ends_at, clause }) => ({
      basis,
      quantity,
      ends_at,
      open: quantity > 0,
      clause,
    })),
    reason_codes: allowed.map((reason) => reason.code),
    remedies: [...new Set(allowed.flatMap((reason) => reason.remedies))],
    refusals: [...quantityRefusals(line, units.length, free.length), ...grounds.flatMap((ground) => ground.refusals)],
  }
}

/** Units that are not there to be asked for: not sent yet, or asked for already. */
function quantityRefusals(line: OrderLineFacts, sent: number, free: number): LineEligibility["refusals"] {
  const unsent = line.quantity - sent
  const taken = sent - free
  return [
    ...(unsent > 0
      ? [{ code: "nothing_fulfilled" as const, message: `${unsent} not sent yet.`, quantity: unsent }]
      : []),
    ...(taken > 0
      ? [{ code: "already_requested" as const, message: `${taken} already asked for or returned.`, quantity: taken }]
      : []),
  ]
}

/** One ground over all free units: shipments delivered on different days close on different days. */
function decideGround(
  line: OrderLineFacts,
  free: readonly OrderUnit[],
  basis: Basis,
  returnTermsOf: ReturnTermsOf,
): Omit<LineWindow, "open"> & { readonly refusals: LineEligibility["refusals"] } {
  const byShipment = groupBy(free, (unit) => unit.shipment)
  const answers = [...byShipment].map(([shipment, units]) => ({
    quantity: units.length,
    decision: returnTermsOf(line, shipment, basis),
  }))
  const accepted = answers.flatMap(({ quantity, decision }) =>
    decision.accepted ? [{ quantity, ...decision.value }] : [],
  )
  const last = accepted.toSorted((a, b) => b.window.ends_at - a.window.ends_at)[0]
  return {
    basis,
    quantity: accepted.reduce((total, { quantity }) => total + quantity, 0),
    ends_at: last?.window.ends_at ?? null,
    clause: last?.clause ?? null,
    refusals: answers.flatMap(({ quantity, decision }) =>
      decision.accepted ? [] : decision.reasons.map((reason) => ({ ...reason, quantity })),
    ),
  }
}
