import { MedusaError } from "@medusajs/framework/utils"

import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { formatClause } from "../../domain/policy/clauses-of-terms"
import { explainDeadlines, type DeadlineStep } from "../../domain/withdrawal/explain-deadlines"
import { WITHDRAWAL_LIFECYCLE, type WithdrawalAction, type WithdrawalStage } from "../../domain/withdrawal/lifecycle"
import { refundClockState } from "../../domain/withdrawal/refund-clock"
import type { WithdrawalRecord } from "../../modules/after-sales/queries/withdrawal/withdrawal-record"
import type {
  AdminWithdrawal,
  AdminWithdrawalSummary,
  RefundClock,
  StoreWithdrawal,
  WithdrawalAvailability,
} from "../../types"
import type { OrderWithdrawalOffer } from "../../workflows/withdrawal/read-withdrawal-offer"
import type { WithdrawalView } from "../../workflows/withdrawal/read-withdrawal-view"

/** A withdrawal as the consumer sees it. */
export function toStoreWithdrawal(withdrawal: WithdrawalRecord, now: Date): StoreWithdrawal {
  const { dispute_clause: clause, decision_words: words, lines } = withdrawal
  return {
    id: withdrawal.id,
    number: withdrawal.number,
    stage: withdrawal.stage,
    order_id: withdrawal.order_id,
    order_display_id: withdrawal.order_display_id,
    name: withdrawal.name,
    receipt_email: withdrawal.receipt_email,
    statement: withdrawal.statement,
    lines: lines.map(({ covered_quantity: _judged, ...line }) => line),
    expires_at: withdrawal.stage === "draft" ? withdrawal.expires_at.toISOString() : null,
    submitted_at: toIso(withdrawal.submitted_at),
    verdict: withdrawal.verdict,
    doubts: withdrawal.doubts ?? [],
    receipt_sent_at: toIso(withdrawal.receipt_sent_at),
    goods_due_at: toIso(withdrawal.goods_due_at),
    goods_secured_at: toIso(withdrawal.goods_secured_at),
    refund: toRefundClock(withdrawal, now),
    deadlines: toDeadlines(withdrawal),
    rma_id: withdrawal.rma_id,
    dispute: withdrawal.stage === "disputed" && clause !== null && words !== null ? { clause, words } : null,
  }
}

/** A row of the list of staff, who see no drafts: what is submitted has a second, a verdict and a clock. */
export function toAdminWithdrawalSummary(withdrawal: WithdrawalRecord, now: Date): AdminWithdrawalSummary {
  const { submitted_at, verdict, refund } = submissionOf(withdrawal, now)
  return {
    id: withdrawal.id,
    number: withdrawal.number,
    stage: withdrawal.stage,
    order_id: withdrawal.order_id,
    order_display_id: withdrawal.order_display_id,
    customer_id: withdrawal.customer_id,
    email: withdrawal.email,
    is_guest: withdrawal.is_guest,
    name: withdrawal.name,
    quantity: withdrawal.lines.reduce((total, { quantity }) => total + quantity, 0),
    submitted_at: submitted_at.toISOString(),
    verdict,
    refund,
    rma_id: withdrawal.rma_id,
    rma_number: withdrawal.rma_number,
  }
}

export function toAdminWithdrawal({ withdrawal, clauses }: WithdrawalView, now: Date): AdminWithdrawal {
  const lifecycle: Lifecycle<WithdrawalStage, WithdrawalAction> = WITHDRAWAL_LIFECYCLE
  const securedAt = withdrawal.goods_secured_at
  return {
    ...toAdminWithdrawalSummary(withdrawal, now),
    receipt_email: withdrawal.receipt_email,
    receipt_sent_at: toIso(withdrawal.receipt_sent_at),
    statement: withdrawal.statement,
    time_zone: withdrawal.time_zone,
    lines: withdrawal.lines.map((line) => ({ ...line, covered_quantity: line.covered_quantity ?? 0 })),
    doubts: withdrawal.doubts ?? [],
    obstacles: withdrawal.obstacles ?? [],
    goods_due_at: toIso(withdrawal.goods_due_at),
    goods_secured_at: toIso(securedAt),
    dispatch_evidence: withdrawal.dispatch_evidence,
    deadlines: toDeadlines(withdrawal),
    rma_stage: withdrawal.rma_stage,
    decided_by: withdrawal.decided_by,
    decided_at: toIso(withdrawal.decided_at),
    decision_words: withdrawal.decision_words,
    dispute_clause: withdrawal.dispute_clause,
    clauses: clauses.map((clause) => ({ ...clause, id: formatClause(clause) })),
    actions: allowedActions(lifecycle, withdrawal.stage).filter(
      (action) => action !== "record_dispatch" || securedAt === null,
    ),
  }
}

export function toAvailabilityBody({ order, offer }: OrderWithdrawalOffer): WithdrawalAvailability {
  return {
    order_id: order.id,
    order_display_id: order.display_id,
    available: offer.available,
    ends_at: instantIn(offer.ends_at),
    lines: offer.lines.map(({ line, quantity, ends_at, refusals }) => ({
      line_item_id: line.id,
      title: line.title,
      sku: line.sku,
      thumbnail: line.thumbnail,
      quantity: line.quantity,
      withdrawable_quantity: quantity,
      ends_at: instantIn(ends_at),
      refusals,
    })),
    refusals: offer.refusals,
  }
}

/** @throws for a draft, which no query for staff returns */
function submissionOf(withdrawal: WithdrawalRecord, now: Date) {
  const { submitted_at, verdict } = withdrawal
  const refund = toRefundClock(withdrawal, now)
  if (submitted_at && verdict && refund) return { submitted_at, verdict, refund }
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `A draft among what was submitted: ${withdrawal.id}`)
}

function toRefundClock(withdrawal: WithdrawalRecord, now: Date): RefundClock | null {
  const { stage, refund_due_at: due_at, goods_secured_at, completed_at } = withdrawal
  if (due_at === null) return null
  return {
    state: refundClockState({ stage, due_at, goods_secured_at, completed_at }, now),
    due_at: due_at.toISOString(),
    completed_at: toIso(completed_at),
  }
}

function toDeadlines({ submitted_at, refund_due_at, ...facts }: WithdrawalRecord): DeadlineStep[] {
  return submitted_at && refund_due_at ? explainDeadlines({ ...facts, submitted_at, refund_due_at }) : []
}

function toIso(at: Date | null): string | null {
  return at?.toISOString() ?? null
}

function instantIn(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString()
}
