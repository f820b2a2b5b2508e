import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { Resolution } from "../kernel/vocabulary"
import { sum, type Amount } from "../money/decimal"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import type { Returnability } from "../policy/decide-returnability"
import type { AfterSalesReason } from "../policy/reason"
import { NO_CLAIMS, type Claims, type LineClaims } from "./claims"
import { orderRefusals } from "./order-refusals"
import type { ReturnTermsOf } from "./return-terms"
import { freeUnits, type OrderUnit } from "./units"

export interface RequestedItem {
  readonly line_item_id: string
  readonly quantity: number
  readonly reason_code: string
  readonly note?: string
  readonly resolution?: Resolution
}

export interface PlannedItem {
  readonly line: OrderLineFacts
  readonly reason: AfterSalesReason
  readonly note: string | null
  readonly resolution: Resolution
  readonly return_terms: Returnability
  readonly units: readonly OrderUnit[]
}

export interface RequestPlan {
  readonly items: readonly PlannedItem[]
  /** Sum of the prices paid for all units asked for. */
  readonly value: Amount
}

/**
 * Whether a request may be opened, and with which units; otherwise every reason against it, each naming its item.
 * Of the free units those are taken whose window closes first, so that what remains stays returnable longest.
 */
export function decideRequest(
  order: OrderFacts,
  requested: readonly RequestedItem[],
  reasons: readonly AfterSalesReason[],
  claims: Claims,
  returnTermsOf: ReturnTermsOf,
): Decision<RequestPlan> {
  const onOrder = orderRefusals(order)
  const held = new Map(claims)
  const planned = requested.map((item, index) => {
    const decision = planItem(order, item, `items.${index}`, reasons, held.get(item.line_item_id), returnTermsOf)
    // A second item about the same line must not be given the same units.
    if (decision.accepted) held.set(item.line_item_id, withUnits(held.get(item.line_item_id), decision.value.units))
    return decision
  })
  const refusals = [...onOrder, ...planned.flatMap((decision) => (decision.accepted ? [] : decision.reasons))]
  return decide(refusals, () => {
    const items = planned.flatMap((decision) => (decision.accepted ? [decision.value] : []))
    return { items, value: sum(items.flatMap((item) => item.units.map((unit) => unit.price_paid))) }
  })
}

/** The claims on an order as they would be once the plan is carried out. */
export function withPlannedUnits(claims: Claims, plan: RequestPlan): Claims {
  const after = new Map(claims)
  for (const { line, units } of plan.items) after.set(line.id, withUnits(after.get(line.id), units))
  return after
}

function withUnits(held: LineClaims = NO_CLAIMS, units: readonly OrderUnit[]): LineClaims {
  return { ...held, ordinals: new Set([...held.ordinals, ...units.map((unit) => unit.ordinal)]) }
}

function planItem(
  order: OrderFacts,
  item: RequestedItem,
  field: string,
  reasons: readonly AfterSalesReason[],
  held: LineClaims | undefined,
  returnTermsOf: ReturnTermsOf,
): Decision<PlannedItem> {
  const line = order.lines.find((candidate) => candidate.id === item.line_item_id)
  const reason = reasons.find((candidate) => candidate.code === item.reason_code)
  if (!line || !reason) {
    return decide<PlannedItem>([...unknownLine(line, item, field), ...unknownReason(reason, item, field)], unreachable)
  }
  const { within, against } = unitsWithin(
    line,
    reason,
    freeUnits(line, order.currency_code, held ?? NO_CLAIMS),
    returnTermsOf,
  )
  const chosen = within.slice(0, item.quantity)
  const last = chosen.at(-1)
  const resolution = item.resolution ?? reason.remedies[0] ?? "refund"
  const refusals = [
    ...quantityRefusals(item, within.length, against, field),
    ...(last ? remedyRefusals(resolution, reason, last.return_terms, field) : []),
    ...evidenceRefusals(reason, item, field),
  ]
  if (!last) return decide<PlannedItem>(refusals, unreachable)
  return decide(refusals, () => ({
    line,
    reason,
    note: item.note?.trim() || null,
    resolution,
    return_terms: last.return_terms,
    units: chosen.map(({ unit }) => unit),
  }))
}

/** Free units that the terms let go on this ground, the window that closes first in front; and what speaks against the others. */
function unitsWithin(
  line: OrderLineFacts,
  reason: AfterSalesReason,
  free: readonly OrderUnit[],
  returnTermsOf: ReturnTermsOf,
): { within: { unit: OrderUnit; return_terms: Returnability }[]; against: Refusal[] } {
  const answers = free.map((unit) => ({ unit, decision: returnTermsOf(line, unit.shipment, reason.basis) }))
  const within = answers
    .flatMap(({ unit, decision }) => (decision.accepted ? [{ unit, return_terms: decision.value }] : []))
    .sort((a, b) => a.return_terms.window.ends_at - b.return_terms.window.ends_at || a.unit.ordinal - b.unit.ordinal)
  const refusals = answers.flatMap(({ decision }) => (decision.accepted ? [] : decision.reasons))
  const against = refusals.filter(
    (one, index) => refusals.findIndex((other) => other.message === one.message) === index,
  )
  return { within, against }
}

function quantityRefusals(
  item: RequestedItem,
  available: number,
  against: readonly Refusal[],
  field: string,
): Refusal[] {
  if (item.quantity <= available) return []
  return [
    ...against.map((reason) => ({ ...reason, field })),
    {
      code: "quantity_not_available",
      message: `${item.quantity} asked for, ${available} available.`,
      field: `${field}.quantity`,
      facts: { requested: item.quantity, available },
    },
  ]
}

function remedyRefusals(
  resolution: Resolution,
  reason: AfterSalesReason,
  { terms, clause }: Returnability,
  field: string,
): Refusal[] {
  const facts = { resolution }
  return [
    ...(reason.remedies.includes(resolution)
      ? []
      : [
          {
            code: "remedy_not_allowed_for_reason" as const,
            message: `${resolution} is not offered for the reason ${reason.code}.`,
            field: `${field}.resolution`,
            facts,
          },
        ]),
    ...(terms.remedies.includes(resolution)
      ? []
      : [
          {
            code: "remedy_not_offered" as const,
            message: `${resolution} is not offered by ${terms.policy_name}.`,
            field: `${field}.resolution`,
            clause: { ...clause, clause: "remedies", source: null },
            facts,
          },
        ]),
  ]
}

function evidenceRefusals(reason: AfterSalesReason, item: RequestedItem, field: string): Refusal[] {
  if (!reason.evidence.includes("description") || item.note?.trim()) return []
  return [
    {
      code: "description_required",
      message: `The reason ${reason.code} needs a description of what is wrong.`,
      field: `${field}.note`,
    },
  ]
}

function unknownLine(line: OrderLineFacts | undefined, item: RequestedItem, field: string): Refusal[] {
  if (line) return []
  return [
    {
      code: "line_not_in_order",
      message: `The order has no line ${item.line_item_id}.`,
      field: `${field}.line_item_id`,
    },
  ]
}

function unknownReason(reason: AfterSalesReason | undefined, item: RequestedItem, field: string): Refusal[] {
  if (reason) return []
  return [{ code: "reason_unknown", message: `There is no reason ${item.reason_code}.`, field: `${field}.reason_code` }]
}

function unreachable(): never {
  throw new Error("An item without line, reason or units has at least one refusal")
}
