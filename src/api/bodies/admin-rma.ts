import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { RESOLUTIONS, type Resolution } from "../../domain/kernel/vocabulary"
import { inCurrency } from "../../domain/money/in-currency"
import { formatClause } from "../../domain/policy/clauses-of-terms"
import { RMA_LIFECYCLE, type RmaAction, type RmaStage } from "../../domain/rma/lifecycle"
import { PAYOUT_LIFECYCLE, type PayoutAction, type PayoutStatus } from "../../domain/settlement/payout-lifecycle"
import { HOLDER_REMEDIES } from "../../domain/warranty/holder-remedies"
import type { RmaSummaryRecord } from "../../modules/after-sales/queries/rma/list-rmas"
import type { PayoutRecord, RmaItemRecord, RmaUnitRecord } from "../../modules/after-sales/queries/rma/rma-record"
import type { AdminRma, AdminRmaItem, AdminRmaSummary, AdminRmaUnit, PayoutBody } from "../../types"
import type { RmaView } from "../../workflows/rma/read-rma-view"
import { toChargeBody } from "./charge-body"
import { toFreightLeg, toRmaRecovery } from "./admin-recovery"
import { toClockBody } from "./clock-body"
import { toEvidenceBody } from "./evidence-body"
import { toApprovalBody, toGrantBody } from "./grant-body"
import { toAdminFinding } from "./admin-finding"
import { toAdminOutbound } from "./outbound-body"
import { toSettlementBody } from "./settlement-body"
import { titlesOf, toArbitration, toFeedback, toStoreItem } from "./store-rma"
import { toIso } from "./to-iso"

/** What staff may do with a button; the rest of the lifecycle happens by itself or is the customer's. */
const STAFF_ACTIONS: readonly RmaAction[] = [
  "approve",
  "approve_without_return",
  "request_info",
  "reject",
  "cancel",
  "receive",
  "inspect",
  "repaired",
  "not_repairable",
  "release_goods",
  "settle",
  "waive_charge",
  "uphold_refusal",
]

/** A request as staff see it. */
export function toAdminRma({ rma, terms, clauses, settlement, outbound, ...view }: RmaView, now: Date): AdminRma {
  return {
    id: rma.id,
    number: rma.number,
    stage: rma.stage,
    order_id: rma.order_id,
    order_display_id: rma.order_display_id,
    customer_id: rma.customer_id,
    email: rma.email,
    holder: toHolder(rma),
    currency_code: rma.currency_code,
    value: inCurrency(rma.value, rma.currency_code),
    assignee_id: rma.assignee_id,
    requested_at: rma.requested_at.toISOString(),
    requested_by: rma.requested_by,
    clock: toClockBody(rma, now),
    core_return_id: rma.core_return_id,
    core_claim_id: rma.core_claim_id,
    core_exchange_id: rma.core_exchange_id,
    decision_words: rma.decision_words,
    refusal_clause: rma.refusal_clause,
    lapses_at: rma.lapses_at?.toISOString() ?? null,
    arbitration: toArbitration(rma),
    items: rma.items.map((item) => toAdminItem(item, rma, terms)),
    outbound: outbound.map(toAdminOutbound),
    clauses: clauses.map((clause) => ({ ...clause, id: formatClause(clause) })),
    settlement: toSettlementBody(settlement, titlesOf(rma)),
    payouts: rma.payouts.map(toPayoutBody),
    freight_legs: rma.freight_legs.map((leg) => toFreightLeg(leg, rma.currency_code)),
    recoveries: rma.recoveries.map((claim) => toRmaRecovery(claim, rma.currency_code)),
    stock_in_doubt: rma.stock_in_doubt,
    findings: view.findings.map((finding) => toAdminFinding(finding, now)),
    grants: view.grants.map(toGrantBody),
    pending_approvals: view.pending_approvals.map(toApprovalBody),
    charge: toChargeBody(rma.charge, view.payment_link),
    events: rma.events.map((event) => ({ ...event, occurred_at: toIso(event.occurred_at) })),
    messages: rma.messages.map((message) => ({ ...message, sent_at: toIso(message.sent_at) })),
    evidence: rma.evidence.map(toEvidenceBody),
    feedback: toFeedback(rma),
    actions: staffActions({ rma, outbound }),
  }
}

/** What staff may do now: of the lifecycle's answers those that are theirs and would find something to do. */
function staffActions({ rma, outbound }: Pick<RmaView, "rma" | "outbound">): RmaAction[] {
  const lifecycle: Lifecycle<RmaStage, RmaAction> = RMA_LIFECYCLE
  const goodsComeBack = rma.items.some((item) => item.goods_come_back)
  const isHeldBack = outbound.some(({ released_at, quantity }) => released_at === null && quantity > 0)
  const pointless: readonly RmaAction[] = [
    goodsComeBack ? "approve_without_return" : "approve",
    ...(isHeldBack ? [] : (["release_goods"] as const)),
    ...(rma.charge?.status === "open" ? [] : (["waive_charge"] as const)),
  ]
  return allowedActions(lifecycle, rma.stage).filter(
    (action) => STAFF_ACTIONS.includes(action) && !pointless.includes(action),
  )
}

export function toAdminRmaSummary(
  { decision_due_at, clock_paused_at, decided_at, requested_at, ...rma }: RmaSummaryRecord,
  now: Date,
): AdminRmaSummary {
  return {
    ...rma,
    value: inCurrency(rma.value, rma.currency_code),
    requested_at: requested_at.toISOString(),
    clock: toClockBody({ decision_due_at, clock_paused_at, decided_at }, now),
  }
}

function toHolder({ warranty_id, deliver_to }: RmaView["rma"]): AdminRma["holder"] {
  return warranty_id === null ? null : { warranty_id, deliver_to }
}

function toAdminItem(
  item: RmaItemRecord,
  { currency_code, warranty_id }: RmaView["rma"],
  terms: RmaView["terms"],
): AdminRmaItem {
  const mayBeGiven = (resolution: Resolution) =>
    warranty_id === null || HOLDER_REMEDIES.some((remedy) => remedy === resolution)
  const version = terms.find((candidate) => candidate.id === item.policy_version_id)
  const { return_freight_payer: _shownAsFreightPayer, ...common } = toStoreItem(item)
  return {
    ...common,
    product_id: item.product_id,
    variant_id: item.variant_id,
    basis: item.basis,
    window_ends_at: toIso(item.window_ends_at),
    terms: {
      policy_code: version?.policy_code ?? "",
      policy_name: version?.policy_name ?? "",
      version: version?.version ?? 0,
    },
    fault_party: item.fault_party,
    fault_shares: item.fault_shares,
    freight_payer: item.freight_payer,
    goods_come_back: item.goods_come_back,
    allowance_percentage: item.allowance_percentage,
    keep_item_max_percentage: version?.keep_item_max_percentage ?? null,
    cause: item.cause,
    allowed_resolutions: RESOLUTIONS.filter(
      (resolution) =>
        resolution === item.requested_resolution ||
        // Nothing is exchanged for what stays with the customer.
        ((resolution !== "exchange" || item.exchange !== null || item.goods_come_back) &&
          item.reason_remedies.includes(resolution) &&
          mayBeGiven(resolution) &&
          // Under warranty the reason alone says; see `OFFERED_REMEDIES`.
          (item.basis === "warranty" || version?.remedies.includes(resolution))),
    ),
    units: item.units.map((unit) => toUnitBody(unit, currency_code)),
  }
}

function toUnitBody(unit: RmaUnitRecord, currencyCode: string): AdminRmaUnit {
  return {
    ...unit,
    price_paid: inCurrency(unit.price_paid, currencyCode),
    exchange_price: unit.exchange_price && inCurrency(unit.exchange_price, currencyCode),
    exchange_bonus: unit.exchange_bonus && inCurrency(unit.exchange_bonus, currencyCode),
    received_at: unit.received_at && toIso(unit.received_at),
    inspected_at: unit.inspected_at && toIso(unit.inspected_at),
  }
}

function toPayoutBody(payout: PayoutRecord): PayoutBody {
  const lifecycle: Lifecycle<PayoutStatus, PayoutAction> = PAYOUT_LIFECYCLE
  return {
    ...payout,
    amount: inCurrency(payout.amount, payout.currency_code),
    paid_at: payout.paid_at && toIso(payout.paid_at),
    actions: allowedActions(lifecycle, payout.status),
  }
}
