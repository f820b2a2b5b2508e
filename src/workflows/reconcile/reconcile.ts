import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  listLeftCoreMovements,
  listMissingCoreMovements,
  listMissingPaymentCollections,
  listUnbegunPayouts,
  listUncompletedSettlements,
  listUnfollowedOutbound,
  listUnpostedReceipts,
  type UnfinishedPage,
} from "../../modules/after-sales/queries/reconcile/list-unfinished-rmas"
import { listChargesToCheck } from "../../modules/after-sales/queries/charge/read-charge"
import { listUnsettledPayouts } from "../../modules/after-sales/queries/reconcile/list-unsettled-payouts"
import {
  listUnapprovedWithdrawals,
  listUnopenedWithdrawals,
} from "../../modules/after-sales/queries/withdrawal/list-unfinished-withdrawals"
import type { Reading } from "../../modules/after-sales/transaction"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { releaseCoreMovement } from "../core-movement/release-core-movement"
import { postReceipt } from "../core-return/post-receipt"
import { ensurePaymentCollection } from "../charge/ensure-payment-collection"
import { recordChargePayment } from "../charge/record-charge-payment"
import { completeSettlement } from "../payout/complete-settlement"
import { executePlannedPayouts } from "../payout/execute-planned-payouts"
import { lookUpPayout } from "../payout/look-up-payout"
import { approveRequestOfWithdrawal, openRequestByItself } from "../withdrawal/become-request"
import { endHolds } from "../store-credit/spend-holds"
import { registerUntold } from "../warranty/register-untold"
import { reconcileVisits } from "../visit/reconcile-visits"
import type { DiscrepancyKind } from "../../domain/reconcile/words"
import { attemptCorrection, type Discrepancy } from "./attempt-correction"
import { keepDiscrepancies } from "./keep-discrepancies"
import { reconcileWithCore } from "./reconcile-with-core"

const PAGE = 100
/** A verb that was written down a minute ago has done its work in core, or its process has died. */
const VERB_AT_WORK_MS = 60_000
/** Far above the provider's timeout: whoever began to pay so long ago is not paying any more. */
const PAYOUT_AT_WORK_MS = 5 * 60_000

/** How long after a charge has ended money for it may still come in without an event. */
const LATE_PAYMENT_MS = 7 * 24 * 60 * 60_000

interface Unfinished {
  readonly kind: DiscrepancyKind
  readonly at_work_ms: number
  readonly list: (reading: Reading, page: UnfinishedPage) => Promise<string[]>
  /** False when there turned out to be nothing to do. */
  readonly finish: (container: MedusaContainer, id: string) => Promise<unknown>
}

/** In the order of the road, so that what one correction makes possible is done in the same run. */
const UNFINISHED: readonly Unfinished[] = [
  {
    kind: "core_movement_missing",
    at_work_ms: VERB_AT_WORK_MS,
    list: listMissingCoreMovements,
    finish: (container, rma_id) => ensureCoreMovement(container, { rma_id, location_id: null, user_id: null }),
  },
  {
    kind: "outbound_unfollowed",
    at_work_ms: VERB_AT_WORK_MS,
    list: listUnfollowedOutbound,
    finish: (container, rma_id) => ensureCoreMovement(container, { rma_id, location_id: null, user_id: null }),
  },
  { kind: "core_movement_left", at_work_ms: VERB_AT_WORK_MS, list: listLeftCoreMovements, finish: releaseCoreMovement },
  { kind: "receipt_unposted", at_work_ms: VERB_AT_WORK_MS, list: listUnpostedReceipts, finish: postReceipt },
  {
    kind: "payment_collection_missing",
    at_work_ms: VERB_AT_WORK_MS,
    list: listMissingPaymentCollections,
    finish: ensurePaymentCollection,
  },
  {
    kind: "payouts_unbegun",
    at_work_ms: PAYOUT_AT_WORK_MS,
    list: listUnbegunPayouts,
    finish: (container, rmaId) => executePlannedPayouts(container, rmaId, null),
  },
  {
    kind: "settlement_uncompleted",
    at_work_ms: VERB_AT_WORK_MS,
    list: listUncompletedSettlements,
    finish: completeSettlement,
  },
  {
    kind: "withdrawal_unopened",
    at_work_ms: VERB_AT_WORK_MS,
    list: listUnopenedWithdrawals,
    finish: openRequestByItself,
  },
  {
    kind: "withdrawal_unapproved",
    at_work_ms: VERB_AT_WORK_MS,
    list: listUnapprovedWithdrawals,
    finish: approveRequestOfWithdrawal,
  },
]

/** Each finds one thing and finishes it; what one correction makes possible is done by those after it. */
const SWEEPS: readonly ((container: MedusaContainer, now: Date) => Promise<Discrepancy[]>)[] = [
  (container) => reconcileWithCore(container, null),
  ...UNFINISHED.map((unfinished) => (container: MedusaContainer, now: Date) => finishAll(container, unfinished, now)),
  hearPayments,
  settlePayouts,
  endHolds,
  registerUntold,
  reconcileVisits,
]

/**
 * Finds what a lost event or a dead process left behind, finishes it by the same functions that the verbs use, and
 * writes down what it found. The work is proportional to what is open, not to what there ever was; several processes
 * may run it at once, because every correction looks again under its own lock before it changes anything.
 */
export async function reconcile(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const discrepancies: Discrepancy[] = []
  for (const sweep of SWEEPS) {
    const found = await sweep(container, now)
    await keepDiscrepancies(container, found, now)
    discrepancies.push(...found)
  }
  return discrepancies
}

async function finishAll(container: MedusaContainer, unfinished: Unfinished, now: Date): Promise<Discrepancy[]> {
  const { kind, at_work_ms, list, finish } = unfinished
  const untouched_since = new Date(now.getTime() - at_work_ms)
  return inPages(
    (after_id) => container.resolve(AFTER_SALES_MODULE).ask(list, { untouched_since, after_id, limit: PAGE }),
    (id) => attemptCorrection(container, kind, id, () => finish(container, id)),
    (id) => id,
  )
}

async function hearPayments(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const at = new Date(now.getTime() - LATE_PAYMENT_MS)
  return inPages(
    (after_id) => container.resolve(AFTER_SALES_MODULE).ask(listChargesToCheck, { at, after_id, limit: PAGE }),
    ({ id }) => attemptCorrection(container, "payment_unheard", id, () => recordChargePayment(container, id)),
    ({ id }) => id,
  )
}

async function settlePayouts(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const executing_since = new Date(now.getTime() - PAYOUT_AT_WORK_MS)
  return inPages(
    (after_id) =>
      container.resolve(AFTER_SALES_MODULE).ask(listUnsettledPayouts, { executing_since, after_id, limit: PAGE }),
    (payout) =>
      attemptCorrection(container, "payout_unsettled", payout.id, () =>
        lookUpPayout(container, payout, { overdue: true }),
      ),
    (payout) => payout.id,
  )
}

/** Every row once, whatever becomes of it: a page starts after the last row of the one before. */
async function inPages<Row>(
  list: (afterId: string) => Promise<Row[]>,
  correct: (row: Row) => Promise<Discrepancy[]>,
  idOf: (row: Row) => string,
): Promise<Discrepancy[]> {
  const discrepancies: Discrepancy[] = []
  for (let rows = await list(""); rows.length > 0;) {
    for (const row of rows) discrepancies.push(...(await correct(row)))
    const last = rows.at(-1)
    rows = last === undefined || rows.length < PAGE ? [] : await list(idOf(last))
  }
  return discrepancies
}
