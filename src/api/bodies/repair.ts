import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { inCurrency } from "../../domain/money/in-currency"
import { REPAIR_LIFECYCLE, type RepairAction, type RepairStage } from "../../domain/repair/lifecycle"
import { billableOf, claimableOf } from "../../domain/repair/repair-line"
import { isThirdFailure } from "../../domain/repair/third-failure"
import type { RepairEventRecord, RepairRecord } from "../../modules/after-sales/queries/repair/repair-record"
import type { AdminRepair, AdminRepairSummary, RepairPayment, RepairQuote, StoreRepair } from "../../types"

const lifecycle: Lifecycle<RepairStage, RepairAction> = REPAIR_LIFECYCLE

export function toAdminRepairSummary(order: RepairRecord, now: Date): AdminRepairSummary {
  const { id, number, rma_id, rma_number, order_id, order_display_id, title, quantity, stage } = order
  const { currency_code, supplier, loan_unit, due_at, paused_at, finished_at } = order
  return {
    ...{ id, number, rma_id, rma_number, order_id, order_display_id, title, quantity, stage },
    ...{ currency_code, supplier, loan_unit },
    billable: billableOf(order.lines, currency_code),
    due_at: due_at.toISOString(),
    paused_at: paused_at?.toISOString() ?? null,
    // A pause never hides a deadline that had passed before it.
    is_late: (paused_at ?? finished_at ?? now) >= due_at,
    is_third_failure: isThirdFailure(order.earlier_repairs),
    opened_at: order.opened_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  }
}

/** Where the customer answers the quote, and where he pays what he accepted; null for what there is not. */
export interface RepairLinks {
  readonly quote: string | null
  readonly payment: string | null
}

export function toAdminRepair(
  order: RepairRecord,
  events: readonly RepairEventRecord[],
  links: RepairLinks,
  now: Date,
): AdminRepair {
  const { reported_on, warranty_id, serial, earlier_repairs, finding, lines, quote_version } = order
  const { payment_reference, supplier_reference, recovery } = order
  return {
    ...toAdminRepairSummary(order, now),
    ...{ reported_on, warranty_id, serial, earlier_repairs, finding, lines, quote_version },
    ...{ payment_reference, supplier_reference, recovery, quote_link: links.quote },
    payment: toRepairPayment(order, links.payment),
    paid: inCurrency(order.paid, order.currency_code),
    claimable: claimableOf(lines, order.currency_code),
    is_accepted: isAccepted(order),
    quoted_at: order.quoted_at?.toISOString() ?? null,
    answered_at: order.answered_at?.toISOString() ?? null,
    paid_at: order.paid_at?.toISOString() ?? null,
    supplier_sent_at: order.supplier_sent_at?.toISOString() ?? null,
    events: events.map((event) => ({ ...event, occurred_at: event.occurred_at.toISOString() })),
    actions: allowedActions(lifecycle, order.stage).filter((action) => !BY_OTHERS.has(action)),
  }
}

/** What the customer is asked for, or was; `link` is where he pays while it is open. */
function toRepairPayment({ charge, currency_code }: RepairRecord, link: string | null): RepairPayment | null {
  if (!charge) return null
  const { amount, status, waiver_words } = charge
  return { amount: inCurrency(amount, currency_code), status, waiver_words, link: status === "open" ? link : null }
}

/** What staff have no button for: the customer's word, and what follows the request. */
const BY_OTHERS: ReadonlySet<RepairAction> = new Set(["accept", "decline", "follow_return", "follow_end"])

/** A version of a quote as its customer sees it: by line who pays, never what it costs whoever bears it. */
export function toRepairQuote(order: RepairRecord, version: number, paymentLink: string | null): RepairQuote | null {
  if (order.quoted_at === null || version < 1) return null
  const { number, title, quantity, finding, currency_code } = order
  const state = stateOf(order, version)
  // What a newer version says is not shown under the name of an older one.
  const lines = state === "outdated" ? [] : order.lines
  return {
    ...{ number, title, quantity, finding, currency_code, version, state },
    lines: lines.map(({ kind, title: what, amount, covered_by }) => ({
      ...{ kind, title: what, is_covered: covered_by !== null },
      amount: covered_by === null ? amount : "0",
    })),
    total: billableOf(lines, currency_code),
    payment: state === "accepted" ? withoutWords(toRepairPayment(order, paymentLink)) : null,
    quoted_at: order.quoted_at.toISOString(),
  }
}

function stateOf(order: RepairRecord, version: number): RepairQuote["state"] {
  if (version !== order.quote_version) return "outdated"
  if (isAccepted(order)) return "accepted"
  if (order.stage === "quoted") return "open"
  return order.answered_at === null ? "outdated" : "declined"
}

function isAccepted({ accepted_version, quote_version }: RepairRecord): boolean {
  return accepted_version !== null && accepted_version === quote_version
}

/** Why staff let him off is said among staff. */
function withoutWords(payment: RepairPayment | null): RepairQuote["payment"] {
  if (!payment) return null
  const { amount, status, link } = payment
  return { amount, status, link }
}

export function toStoreRepair(order: RepairRecord, token: string | null, paymentLink: string | null): StoreRepair {
  const { number, stage, due_at, loan_unit, quote_version } = order
  const quote = toRepairQuote(order, quote_version, paymentLink)
  return { number, stage, due_at: due_at.toISOString(), loan_unit, quote, quote_token: quote && token }
}
