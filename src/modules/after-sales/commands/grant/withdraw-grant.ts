import { MedusaError } from "@medusajs/framework/utils"

import { decideGrantWithdrawal } from "../../../../domain/grant/decide-grant-withdrawal"
import type { GrantStatus } from "../../../../domain/grant/words"
import { inCurrency } from "../../../../domain/money/in-currency"
import type { Amount } from "../../../../domain/money/decimal"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"

export interface WithdrawGrant {
  /** Of the request. */
  readonly id: string
  readonly grant_id: string
  readonly words: string
  readonly user_id: string
  readonly now: Date
}

interface GrantRow {
  readonly id: string
  readonly status: GrantStatus
  readonly amount: Amount
  readonly currency_code: string
}

/**
 * Takes back what was granted, with words for the history, and with it the question that still waits for an answer. The
 * approval is locked before the request, as by whoever answers it: of the two who act at once the second sees the first.
 */
export async function withdrawGrant(transaction: Transaction, input: WithdrawGrant): Promise<void> {
  const { grant_id, user_id, words, now } = input
  await transaction.query(`select id from after_sales_approval where grant_id = ? for update`, [grant_id])
  const rma = await lockRma(transaction, input.id)
  const grant = await lockGrant(transaction, input)
  const status = acceptedOrThrow(decideGrantWithdrawal({ ...grant, stage: rma.stage }))
  await transaction.query(
    `update after_sales_grant
        set status = ?, withdrawn_by = ?, withdrawn_at = ?, withdrawal_words = ?, updated_at = ? where id = ?`,
    [status, user_id, now, words, now, grant.id],
  )
  await transaction.query(
    `update after_sales_approval set status = ?, updated_at = ? where grant_id = ? and status = 'pending'`,
    [status, now, grant.id],
  )
  const amount = inCurrency(grant.amount, grant.currency_code)
  await recordEvent(transaction, {
    ...{ rma_id: rma.id, action: "withdraw_grant", from_stage: rma.stage, to_stage: rma.stage },
    ...{ actor: { type: "staff", id: user_id }, now },
    reason: `${amount} ${grant.currency_code.toUpperCase()}: ${words}`,
  })
}

async function lockGrant(transaction: Transaction, { id, grant_id }: WithdrawGrant): Promise<GrantRow> {
  const [grant] = await transaction.query<GrantRow>(
    `select id, status, amount::text as amount, currency_code from after_sales_grant
      where id = ? and rma_id = ? and deleted_at is null for update`,
    [grant_id, id],
  )
  if (!grant) throw new MedusaError(MedusaError.Types.NOT_FOUND, `The request has no grant with id ${grant_id}`)
  return grant
}
