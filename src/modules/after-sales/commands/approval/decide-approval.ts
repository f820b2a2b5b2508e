import { MedusaError } from "@medusajs/framework/utils"

import { decideApprovalBy } from "../../../../domain/grant/decide-approval-by"
import { findGrantLimit } from "../../../../domain/grant/grant-limit"
import type { ApprovalKind, ApprovalStatus } from "../../../../domain/grant/words"
import type { Amount } from "../../../../domain/money/decimal"
import { listGrantLimits } from "../../queries/grant/list-grant-limits"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"

export interface DecideApproval {
  readonly id: string
  readonly answer: "approved" | "declined"
  readonly words: string | null
  readonly user_id: string
  readonly customer_group_ids: readonly string[]
  readonly now: Date
}

export interface DecidedApproval {
  readonly kind: ApprovalKind
  readonly rma_id: string
}

interface ApprovalRow extends DecidedApproval {
  readonly id: string
  readonly grant_id: string | null
  readonly amount: Amount
  readonly currency_code: string
  readonly status: ApprovalStatus
  readonly requested_by: string
}

/** Writes down what a second pair of eyes said. Of two who decide at once the second is told that it was decided. */
export async function decideApproval(transaction: Transaction, input: DecideApproval): Promise<DecidedApproval> {
  const approval = await lockApproval(transaction, input.id)
  const rma = await lockRma(transaction, approval.rma_id)
  const { user_id, answer, words, now } = input
  const deciding = { ...approval, answer, decided_by: user_id, limit: await limitOf(transaction, approval, input) }
  acceptedOrThrow(decideApprovalBy(deciding))
  await transaction.query(
    `update after_sales_approval set status = ?, decided_by = ?, decided_at = ?, words = ?, updated_at = ? where id = ?`,
    [answer, user_id, now, words, now, approval.id],
  )
  if (approval.grant_id !== null) {
    await transaction.query(`update after_sales_grant set status = ?, updated_at = ? where id = ?`, [
      answer === "approved" ? "granted" : "declined",
      now,
      approval.grant_id,
    ])
  }
  if (answer === "declined" || approval.kind === "grant") {
    await recordEvent(transaction, {
      rma_id: rma.id,
      action: answer === "declined" ? "decline_approval" : "grant",
      ...{ from_stage: rma.stage, to_stage: rma.stage },
      actor: { type: "staff", id: user_id },
      reason: words,
      now,
    })
  }
  return { kind: approval.kind, rma_id: approval.rma_id }
}

async function limitOf(transaction: Transaction, { kind, currency_code }: ApprovalRow, input: DecideApproval) {
  if (kind === "settlement") return null
  return findGrantLimit(await listGrantLimits(transaction), { ...input, currency_code })
}

async function lockApproval(transaction: Transaction, id: string): Promise<ApprovalRow> {
  const [approval] = await transaction.query<ApprovalRow>(
    `select id, kind, rma_id, grant_id, amount::text as amount, currency_code, status, requested_by
       from after_sales_approval where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!approval) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no approval with id ${id}`)
  return approval
}
