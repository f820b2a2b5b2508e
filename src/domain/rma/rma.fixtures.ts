import { wholeFault } from "../fault/fault-share"
import { decideReturnability } from "../policy/decide-returnability"
import type { OrderFacts } from "../policy/order-facts"
import { buildCalendar, buildTerms, noon } from "../policy/policy.fixtures"
import type { AfterSalesReason } from "../policy/reason"
import type { PolicyFee, PolicyTerms } from "../policy/terms"
import type { ApprovableItem } from "./decide-approval"
import type { InspectableUnit, UnitFinding } from "./decide-inspection"
import type { RequestedItem } from "./plan-item"
import type { ReturnTermsOf } from "./return-terms"
import type { OrderBound } from "../settlement/bound-lines"
import type { SettlementContext, SettlementItem, SettlementUnit } from "../settlement/settlement"

/** A change of mind: no evidence needed, the customer pays the way back. */
export function buildReason(given: Partial<AfterSalesReason> = {}): AfterSalesReason {
  const code = given.code ?? "preference"
  return {
    id: `id_${code}`,
    code,
    return_reason_id: `rr_${code}`,
    reason_class: "preference",
    basis: "withdrawal",
    fault_party: "customer",
    freight_payer: "customer",
    evidence: [],
    remedies: ["refund"],
    skips_discretion: false,
    goods_come_back: true,
    ...given,
  }
}

export const preference = buildReason()
export const quality = buildReason({
  code: "quality",
  reason_class: "quality",
  basis: "nonconformity",
  fault_party: "merchant",
  freight_payer: "merchant",
  evidence: ["description"],
  skips_discretion: true,
})
export const lost = buildReason({
  code: "lost",
  reason_class: "lost",
  basis: "nonconformity",
  fault_party: "carrier",
  freight_payer: "carrier",
  goods_come_back: false,
})
export const goodwill = buildReason({ code: "regular_customer", reason_class: "other", basis: "goodwill" })

/** The merchant's terms about an order, asked on 10 November 2026 unless said otherwise. */
export function termsAbout(
  order: OrderFacts,
  { policies = [buildTerms()], on = "2026-11-10" }: { policies?: readonly PolicyTerms[]; on?: string } = {},
): ReturnTermsOf {
  return (line, shipment, basis) =>
    decideReturnability({
      ...{ order, line, shipment, policies, basis },
      now: noon(on),
      calendarOf: () => buildCalendar(),
    })
}

export function buildRequestedItem(given: Partial<RequestedItem> = {}): RequestedItem {
  return { line_item_id: "line_1", quantity: 1, reason_code: "preference", ...given }
}

export function buildApprovable(given: Partial<ApprovableItem> = {}): ApprovableItem {
  return {
    id: "item_1",
    cause: null,
    reason_class: "preference",
    skips_discretion: false,
    findings: [],
    fault_shares: wholeFault("customer"),
    freight_payer: "customer",
    requested_resolution: "refund",
    reason_remedies: ["refund"],
    offered_remedies: ["refund"],
    ...given,
  }
}

export function buildArrived(given: Partial<InspectableUnit> = {}): InspectableUnit {
  return {
    ...{ id: "unit_1", received: true, inspected: false, accepted: null },
    ...{ fault_shares: wholeFault("customer"), resolution: "refund", ...given },
  }
}

export function buildFinding(given: Partial<UnitFinding> = {}): UnitFinding {
  return { id: "unit_1", accepted: true, grade: "as_new", disposition: "restock", ...given }
}

export function buildFee(given: Partial<PolicyFee>): PolicyFee {
  return { kind: "restocking", percentage: null, amount: null, currency_code: null, below: null, ...given }
}

export function buildSettlementUnit(given: Partial<SettlementUnit> = {}): SettlementUnit {
  return { price_paid: "10.00", accepted: null, deduction_percentage: 0, exchange: null, ...given }
}

export function buildSettlementItem(given: Partial<SettlementItem> = {}): SettlementItem {
  return {
    id: "item_1",
    line_item_id: "line_1",
    resolution: "refund",
    basis: "withdrawal",
    fault_shares: wholeFault("customer"),
    freight_payer: "customer",
    goods_come_back: true,
    allowance_percentage: null,
    surplus_to: "refund",
    terms: { fees: [], outbound_freight_refund: "never", credit_bonus_percentage: null, windows: [] },
    units: [buildSettlementUnit()],
    ...given,
  }
}

export function buildContext(given: Partial<SettlementContext> = {}): SettlementContext {
  return {
    currency_code: "eur",
    goods_awaited: true,
    outbound_freight: "4.90",
    completes_order: false,
    freight_legs: [],
    return_freight_limit: null,
    refundable: "1000",
    value_left: given.refundable ?? "1000",
    unpaid: "0",
    bound: buildBound(),
    grants: [],
    ...given,
  }
}

/** An order that has earned nothing as a whole. */
export function buildBound(given: Partial<OrderBound> = {}): OrderBound {
  return {
    goods_total: "1000",
    freight_paid: "4.90",
    bought: new Map(),
    discounts: [],
    gone: { value: "0", units: new Map() },
    kept_back: { lost_free_freight: "0", lost_discount: "0" },
    ...given,
  }
}
