import { MedusaError } from "@medusajs/framework/utils"

import { nextStage } from "../../../../domain/kernel/lifecycle"
import { CHARGE_LIFECYCLE, type ChargeAction, type ChargeStatus } from "../../../../domain/settlement/charge-lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface ChargeState {
  readonly id: string
  readonly rma_id: string
  readonly repair_order_id: string | null
  readonly order_id: string
  readonly amount: string
  readonly currency_code: string
  readonly status: ChargeStatus
  readonly payment_collection_id: string | null
  /** Null where it does not end by itself. */
  readonly expires_at: Date | null
}

export interface ChangeCharge {
  readonly charge: ChargeState
  readonly action: ChargeAction
  readonly now: Date
  readonly waived_by?: string | null
  readonly waiver_words?: string | null
}

/** The only place where a charge's status is written. Of a payment and an expiry at once, one is refused. */
export async function changeCharge(transaction: Transaction, change: ChangeCharge): Promise<void> {
  const { charge, action, now, waived_by = null, waiver_words = null } = change
  const status = acceptedOrThrow(nextStage(CHARGE_LIFECYCLE, charge.status, action))
  await transaction.query(
    `update charge set status = ?, paid_at = coalesce(?, paid_at), waived_by = ?, waiver_words = ?, updated_at = ? where id = ?`,
    [status, status === "paid" ? now : null, waived_by, waiver_words, now, charge.id],
  )
}

/** The charge, locked until commit. Its request is locked before it, as everywhere. */
export async function lockCharge(transaction: Transaction, id: string): Promise<ChargeState> {
  const [charge] = await transaction.query<ChargeState>(
    `select id, rma_id, repair_order_id, order_id, amount::text as amount, currency_code, status, payment_collection_id, expires_at
       from charge where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!charge) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no charge with id ${id}`)
  return charge
}

/** The open charge of an exchange, or of a repair, locked until commit; null where nothing is owed. */
export async function lockOpenCharge(
  transaction: Transaction,
  rmaId: string,
  owedFor: "exchange" | "repair",
): Promise<ChargeState | null> {
  const [open] = await transaction.query<{ id: string }>(
    `select id from charge
      where rma_id = ? and status = 'open' and (repair_order_id is not null) = ? and deleted_at is null`,
    [rmaId, owedFor === "repair"],
  )
  if (!open) return null
  const charge = await lockCharge(transaction, open.id)
  return charge.status === "open" ? charge : null
}
