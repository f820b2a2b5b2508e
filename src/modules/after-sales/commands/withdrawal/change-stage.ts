import { MedusaError } from "@medusajs/framework/utils"

import { nextStage } from "../../../../domain/kernel/lifecycle"
import {
  WITHDRAWAL_LIFECYCLE,
  type WithdrawalAction,
  type WithdrawalStage,
} from "../../../../domain/withdrawal/lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

/** The columns that a change of stage looks at. Instants are dates, as the driver returns them. */
export interface WithdrawalState {
  readonly id: string
  readonly number: number
  readonly stage: WithdrawalStage
  readonly order_id: string
  readonly order_display_id: number
  readonly receipt_email: string
  readonly statement: string
  readonly time_zone: string
  readonly expires_at: Date
  readonly refund_due_at: Date | null
  readonly goods_secured_at: Date | null
  readonly rma_id: string | null
}

/** Columns to set together with the stage. */
type Settable =
  | "submitted_at"
  | "verdict"
  | "doubts"
  | "receipt_message_id"
  | "refund_due_at"
  | "goods_due_at"
  | "goods_secured_at"
  | "dispatch_evidence"
  | "rma_id"
  | "obstacles"
  | "decided_by"
  | "decided_at"
  | "decision_words"
  | "dispute_clause"
  | "completed_at"

export interface WithdrawalChange {
  readonly withdrawal: WithdrawalState
  readonly action: WithdrawalAction
  readonly now: Date
  /** JSON columns are given as text. */
  readonly set: Partial<Record<Settable, Date | string | null>>
}

const STATE = `id, number, stage, order_id, order_display_id, receipt_email, statement, time_zone, expires_at,
       refund_due_at, goods_secured_at, rma_id`

/** The withdrawal, locked until commit: of two who act at once the second sees what the first did. */
export async function lockWithdrawal(transaction: Transaction, id: string): Promise<WithdrawalState> {
  const [withdrawal] = await transaction.query<WithdrawalState>(
    `select ${STATE} from withdrawal where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!withdrawal) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no withdrawal with id ${id}`)
  return withdrawal
}

/** The same by the request it became; null for a request that no withdrawal stands behind. */
export async function lockWithdrawalOfRma(transaction: Transaction, rmaId: string): Promise<WithdrawalState | null> {
  const [withdrawal] = await transaction.query<WithdrawalState>(
    `select ${STATE} from withdrawal where rma_id = ? and deleted_at is null for update`,
    [rmaId],
  )
  return withdrawal ?? null
}

/** The only place where a withdrawal's stage is written. Throws the refusal of an action that the stage does not allow. */
export async function changeWithdrawalStage(
  transaction: Transaction,
  { withdrawal, action, now, set }: WithdrawalChange,
): Promise<WithdrawalStage> {
  const next = acceptedOrThrow(nextStage(WITHDRAWAL_LIFECYCLE, withdrawal.stage, action))
  const columns = Object.keys(set).map((name) => `, ${name} = ?`)
  await transaction.query(`update withdrawal set stage = ?, updated_at = ?${columns.join("")} where id = ?`, [
    next,
    now,
    ...Object.values(set),
    withdrawal.id,
  ])
  return next
}
