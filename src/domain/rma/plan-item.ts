import { photoRefusals } from "../evidence/photo-refusals"
import type { ExchangeOffers } from "../exchange/exchange-offer"
import { planExchange, type PlannedExchange, type RequestedExchange } from "../exchange/plan-exchange"
import type { Refusal } from "../kernel/decision"
import { groupBy } from "../kernel/group-by"
import type { Resolution } from "../kernel/vocabulary"
import { clauseOf } from "../policy/clauses-of-terms"
import type { Returnability } from "../policy/decide-returnability"
import type { OrderLineFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import { askTerms, countRefusals, type ShipmentAnswer } from "./ask-terms"
import { NO_CLAIMS } from "./claims"
import { missingUnits } from "./missing-units"
import type { RequestFacts } from "./request-facts"
import { freeUnits, type OrderUnit } from "./units"

/** So many units of one order line, asked back for one reason. */
export interface RequestedItem {
  readonly line_item_id: string
  readonly quantity: number
  readonly reason_code: string
  readonly note?: string
  readonly resolution?: Resolution
  /** Pictures that were uploaded for the order before. */
  readonly evidence_ids?: readonly string[]
  readonly exchange?: RequestedExchange
}

/** Units of one order line that come back for one reason under the same terms. */
export interface PlannedItem {
  readonly line: OrderLineFacts
  readonly reason: AfterSalesReason
  readonly note: string | null
  readonly resolution: Resolution
  /** Of several windows under these terms the one that closes first. */
  readonly return_terms: Returnability
  /** False where the reason has nothing to send, and where the customer keeps the goods. */
  readonly goods_come_back: boolean
  /** See `SettlementItem`. */
  readonly allowance_percentage: number | null
  readonly units: readonly OrderUnit[]
  readonly evidence_ids: readonly string[]
  /** What the customer gets for them instead of money; null for every other resolution. */
  readonly exchange: PlannedExchange | null
}

/** The same as the request's, with what its earlier items have taken. */
export interface ItemFacts extends RequestFacts {
  /** Units of each variant that earlier items of the request are promised. */
  readonly promised?: ReadonlyMap<string, number>
}

export interface ItemPlan {
  readonly items: readonly PlannedItem[]
  readonly refusals: readonly Refusal[]
}

/**
 * Chooses the units for one item and says all that speaks against it; `field` is its path in the request. Of the free
 * units those are taken whose window closes first, so that what remains stays returnable longest. Units that stand
 * under different terms, delivered on different days around a change of policy, become items of their own: a fee
 * agreed for one of them must not be charged for the other.
 */
export function planItem(item: RequestedItem, field: string, facts: ItemFacts): ItemPlan {
  const { order, reasons, returnTermsOf, photos } = facts
  const line = order.lines.find((candidate) => candidate.id === item.line_item_id)
  const reason = reasons.find((candidate) => candidate.code === item.reason_code)
  if (!line || !reason) {
    return { items: [], refusals: [...unknownLine(line, item, field), ...unknownReason(reason, item, field)] }
  }
  const claims = facts.claims.get(line.id) ?? NO_CLAIMS
  const answers = askTerms(line, freeUnits(line, order.currency_code, claims), reason.basis, returnTermsOf)
  const within = unitsWithin(answers)
  const chosen = groupBy(within.slice(0, Math.max(0, item.quantity)), ({ return_terms }) => return_terms.terms.id)
  const groups = [...chosen.values()].flatMap((group) => toPlannedItem(line, reason, item, group))
  const exchanged = planExchanges(groups, item, field, facts)
  const items = exchanged.map(({ planned }) => planned)
  return {
    items,
    refusals: [
      ...quantityRefusals(item, within.length, field, [
        ...countRefusals(answers).map(({ reason: against }) => against),
        ...missingUnits(line, order.currency_code, claims),
      ]),
      ...items.flatMap((planned) => remedyRefusals(planned, field)),
      ...exchanged.flatMap(({ refusals }) => refusals),
      ...descriptionRefusals(reason, item, field),
      ...photoRefusals(reason, item.evidence_ids ?? [], photos, field),
    ],
  }
}

interface ReturnableUnit {
  readonly unit: OrderUnit
  readonly return_terms: Returnability
}

/** Units that the terms let go, the window that closes first in front. */
function unitsWithin(answers: readonly ShipmentAnswer[]): ReturnableUnit[] {
  return answers
    .flatMap(({ units, answer }) =>
      answer.accepted ? units.map((unit) => ({ unit, return_terms: answer.value })) : [],
    )
    .sort((a, b) => a.return_terms.window.ends_at - b.return_terms.window.ends_at || a.unit.ordinal - b.unit.ordinal)
}

function toPlannedItem(
  line: OrderLineFacts,
  reason: AfterSalesReason,
  { note, resolution, exchange, evidence_ids = [] }: RequestedItem,
  chosen: readonly ReturnableUnit[],
): PlannedItem[] {
  return chosen.slice(0, 1).map(({ return_terms }) => {
    const remedy = resolution ?? (exchange ? "exchange" : usualResolution(reason, return_terms))
    const isKept = remedy === "keep_item"
    return {
      ...{ line, reason, note: note?.trim() || null, resolution: remedy, return_terms },
      goods_come_back: reason.goods_come_back && !isKept,
      allowance_percentage: isKept ? return_terms.terms.keep_item_max_percentage : null,
      units: chosen.map(({ unit }) => unit),
      evidence_ids: [...new Set(evidence_ids)],
      exchange: null,
    }
  })
}

/**
 * What a customer gets who names no remedy: his money, where that is offered, for nothing is sent that nobody asked
 * for; else the reason's first remedy that the terms offer. An exchange needs a choice that he has not made.
 */
function usualResolution({ remedies }: AfterSalesReason, { terms }: Returnability): Resolution {
  const withoutChoice = remedies.filter((remedy) => remedy !== "exchange")
  const offered = withoutChoice.filter((remedy) => terms.remedies.includes(remedy))
  return offered.find((remedy) => remedy === "refund") ?? offered[0] ?? withoutChoice[0] ?? "refund"
}

const NO_OFFERS: ExchangeOffers = new Map()

/** Prices what is exchanged; groups under different terms take from the same shelf. */
function planExchanges(
  groups: readonly PlannedItem[],
  { exchange: wanted }: RequestedItem,
  field: string,
  { order: { currency_code }, offers = NO_OFFERS, promised }: ItemFacts,
): { readonly planned: PlannedItem; readonly refusals: readonly Refusal[] }[] {
  let taken = promised?.get(wanted?.variant_id ?? "") ?? 0
  return groups.map((planned) => {
    if (planned.resolution !== "exchange") return { planned, refusals: [] }
    const { line, units, return_terms } = planned
    const asked = { line, units, terms: return_terms.terms, currency_code, offers, promised: taken, field }
    const { exchange, refusals } = planExchange(wanted, asked)
    taken += units.length
    return { planned: { ...planned, exchange }, refusals }
  })
}

function quantityRefusals(
  { quantity }: RequestedItem,
  available: number,
  field: string,
  against: readonly Refusal[],
): Refusal[] {
  const facts = { requested: quantity, available }
  if (!Number.isInteger(quantity) || quantity < 1) {
    const message = "Ask for whole units, at least one."
    return [{ code: "quantity_not_available", message, field: `${field}.quantity`, facts }]
  }
  if (quantity <= available) return []
  return [
    ...against.map((reason) => ({ ...reason, field })),
    {
      code: "quantity_not_available",
      message: `${quantity} asked for, ${available} available.`,
      field: `${field}.quantity`,
      facts,
    },
  ]
}

function remedyRefusals({ resolution, reason, return_terms: { terms } }: PlannedItem, itemField: string): Refusal[] {
  const field = `${itemField}.resolution`
  const facts = { resolution }
  const refusals: Refusal[] = []
  if (!reason.remedies.includes(resolution) || (resolution === "exchange" && !reason.goods_come_back)) {
    const message = `${resolution} is not offered for the reason ${reason.code}.`
    refusals.push({ code: "remedy_not_allowed_for_reason", message, field, facts })
  }
  if (!terms.remedies.includes(resolution)) {
    const message = `${resolution} is not offered by ${terms.policy_name}.`
    refusals.push({ code: "remedy_not_offered", message, field, clause: clauseOf(terms, "remedies"), facts })
  }
  return refusals
}

function descriptionRefusals(reason: AfterSalesReason, item: RequestedItem, field: string): Refusal[] {
  if (!reason.evidence.includes("description") || item.note?.trim()) return []
  const message = `The reason ${reason.code} needs a description of what is wrong.`
  return [{ code: "description_required", message, field: `${field}.note` }]
}

function unknownLine(line: OrderLineFacts | undefined, item: RequestedItem, field: string): Refusal[] {
  if (line) return []
  const message = `The order has no line ${item.line_item_id}.`
  return [{ code: "line_not_in_order", message, field: `${field}.line_item_id` }]
}

function unknownReason(reason: AfterSalesReason | undefined, item: RequestedItem, field: string): Refusal[] {
  if (reason) return []
  return [{ code: "reason_unknown", message: `There is no reason ${item.reason_code}.`, field: `${field}.reason_code` }]
}
