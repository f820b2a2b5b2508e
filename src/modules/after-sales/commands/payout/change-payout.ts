import { MedusaError } from "@medusajs/framework/utils"

import { nextStage } from "../../../../domain/kernel/lifecycle"
import type { PayoutMethod } from "../../../../domain/kernel/vocabulary"
import { PAYOUT_LIFECYCLE, type PayoutAction, type PayoutStatus } from "../../../../domain/settlement/payout-lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface ChangePayout {
  readonly id: string
  readonly action: PayoutAction
  readonly now: Date
  readonly core_refund_id?: string | null
  readonly credit_reference?: string | null
  readonly error?: string | null
  readonly resolution_note?: string | null
  /** It leaves by another way than its payment from now on. */
  readonly method?: "store_credit"
}

export interface PayoutState {
  readonly id: string
  readonly rma_id: string
  readonly order_id: string
  readonly method: PayoutMethod
  /** Null for store credit. */
  readonly payment_id: string | null
  readonly amount: string
  readonly currency_code: string
  readonly status: PayoutStatus
  readonly attempts: number
}

/**
 * The only place where a payout's status is written. Taking one for execution is a change of status under its row
 * lock: of two workers, or two clicks, exactly one gets it.
 */
export async function changePayout(transaction: Transaction, change: ChangePayout): Promise<PayoutState> {
  const payout = await lockPayout(transaction, change.id)
  const status = acceptedOrThrow(nextStage(PAYOUT_LIFECYCLE, payout.status, change.action))
  const executes = change.action === "execute"
  await transaction.query(
    `update payout set status = ?, attempts = attempts + ?, executing_since = ?, paid_at = ?,
            core_refund_id = coalesce(?, core_refund_id), credit_reference = coalesce(?, credit_reference), last_error = ?,
            resolution_note = coalesce(?, resolution_note), method = coalesce(?, method),
            payment_id = case when ?::text is null then payment_id end, updated_at = ? where id = ?`,
    [
      status,
      executes ? 1 : 0,
      executes ? change.now : null,
      status === "paid" ? change.now : null,
      change.core_refund_id ?? null,
      change.credit_reference ?? null,
      change.error ?? null,
      change.resolution_note ?? null,
      change.method ?? null,
      change.method ?? null,
      change.now,
      payout.id,
    ],
  )
  return { ...payout, status }
}

/** The payout, locked until commit. */
export async function lockPayout(transaction: Transaction, id: string): Promise<PayoutState> {
  const [payout] = await transaction.query<PayoutState>(
    `select id, rma_id, order_id, method, payment_id, amount::text as amount, currency_code, status, attempts
       from payout where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!payout) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no payout with id ${id}`)
  return payout
}
