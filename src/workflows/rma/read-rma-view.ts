import type { MedusaContainer } from "@medusajs/framework/types"

import type { ClauseReference } from "../../domain/kernel/decision"
import type { PayoutMethod } from "../../domain/kernel/vocabulary"
import { inCurrency } from "../../domain/money/in-currency"
import { sum } from "../../domain/money/decimal"
import { clausesOfTerms } from "../../domain/policy/clauses-of-terms"
import type { PolicyTerms } from "../../domain/policy/terms"
import { settle } from "../../domain/settlement/settle"
import type { Settlement } from "../../domain/settlement/settlement"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listApprovals, type ApprovalRecord } from "../../modules/after-sales/queries/approval/list-approvals"
import { listGrants, type GrantRecord } from "../../modules/after-sales/queries/grant/list-grants"
import { listFindingsOfRma } from "../../modules/after-sales/queries/receiving/list-findings"
import type { FindingRecord } from "../../modules/after-sales/queries/receiving/finding-record"
import { listSettlementItems } from "../../modules/after-sales/queries/rma/list-settlement-items"
import { listTermsOfRma } from "../../modules/after-sales/queries/rma/list-terms-of-rma"
import { readRma, type RmaViewer } from "../../modules/after-sales/queries/rma/read-rma"
import type { RmaRecord } from "../../modules/after-sales/queries/rma/rma-record"
import { paymentLinkOf } from "../charge/payment-link"
import { readOutbound, type OutboundView } from "../core-movement/read-outbound"
import { readRmaSettlementFacts } from "./read-rma-settlement-facts"

/** One request with everything that its page shows. */
export interface RmaView {
  readonly rma: RmaRecord
  readonly terms: readonly PolicyTerms[]
  /** Clauses a refusal may cite. */
  readonly clauses: readonly ClauseReference[]
  /** As it was fixed, or as it would be now. */
  readonly settlement: Settlement
  /** Of staff only: empty for everybody else. */
  readonly grants: readonly GrantRecord[]
  readonly pending_approvals: readonly ApprovalRecord[]
  readonly findings: readonly FindingRecord[]
  /** Where the customer pays what he owes, while he owes it. */
  readonly payment_link: string | null
  /** Goods that go out, with what core says became of them. */
  readonly outbound: readonly OutboundView[]
}

/** @throws NOT_FOUND also for somebody else's request */
export async function readRmaView(
  container: MedusaContainer,
  id: string,
  viewer: RmaViewer,
  now: Date,
): Promise<RmaView> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const rma = await afterSales.ask(readRma, { id, viewer })
  const pending = { rma_id: id, status: "pending", before_id: null, limit: 100 } as const
  const [terms, outbound, settlement, grants, pending_approvals, findings, payment_link] = await Promise.all([
    afterSales.ask(listTermsOfRma, id),
    readOutbound(container, rma),
    rma.settlement_lines.length > 0 ? fixedSettlement(rma) : settleAt(container, rma, now),
    viewer === "staff" ? afterSales.ask(listGrants, id) : [],
    viewer === "staff" ? afterSales.ask(listApprovals, pending) : [],
    viewer === "staff" ? afterSales.ask(listFindingsOfRma, id) : [],
    rma.charge?.status === "open" ? paymentLinkOf(container, rma.charge.id) : null,
  ])
  const clauses = terms.flatMap(clausesOfTerms)
  return { rma, terms, clauses, settlement, outbound, grants, pending_approvals, findings, payment_link }
}

async function settleAt(container: MedusaContainer, rma: RmaRecord, now: Date): Promise<Settlement> {
  const [items, { context }] = await Promise.all([
    container.resolve(AFTER_SALES_MODULE).ask(listSettlementItems, rma.id),
    readRmaSettlementFacts(container, rma, now),
  ])
  return settle(items, context)
}

/** The settlement as it was written down: its lines, and the payouts they led to. */
export function fixedSettlement(rma: RmaRecord): Settlement {
  const round = (amount: string) => inCurrency(amount, rma.currency_code)
  const paidBy = (method: PayoutMethod) =>
    round(sum(rma.payouts.filter((payout) => payout.method === method).map(({ amount }) => amount)))
  const payable = paidBy("refund")
  const total = round(sum(rma.settlement_lines.map((line) => line.amount)))
  return {
    currency_code: rma.currency_code,
    lines: rma.settlement_lines.map((line) => ({
      kind: line.kind,
      item_id: line.rma_item_id,
      quantity: line.quantity,
      percentage: line.percentage,
      share: line.share,
      amount: round(line.amount),
    })),
    total,
    refundable: payable,
    payable,
    credit: paidBy("store_credit"),
    due: rma.charge ? round(rma.charge.amount) : round("0"),
  }
}
