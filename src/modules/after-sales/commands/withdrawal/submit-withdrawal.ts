import { MedusaError } from "@medusajs/framework/utils"

import { localDate } from "../../../../domain/calendar/local-date"
import type { OrderFacts } from "../../../../domain/policy/order-facts"
import type { SpanCalendar } from "../../../../domain/policy/span-calendar"
import type { ReturnTermsOf } from "../../../../domain/rma/return-terms"
import type { DeclaredLine } from "../../../../domain/withdrawal/declared-line"
import { decideWithdrawal, type ReceivedWithdrawal } from "../../../../domain/withdrawal/decide-withdrawal"
import type { WithdrawalVerdict } from "../../../../domain/withdrawal/lifecycle"
import { planWithdrawalDeadlines, type WithdrawalDeadlines } from "../../../../domain/withdrawal/withdrawal-deadlines"
import { acceptedOrThrow, RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "../outbox/enqueue-message"
import { changeWithdrawalStage, lockWithdrawal, type WithdrawalState } from "./change-stage"

export interface SubmitWithdrawal {
  readonly id: string
  readonly order: OrderFacts
  readonly return_terms_of: ReturnTermsOf
  readonly calendar: SpanCalendar
  /** Whole seconds: what is stored is what the receipt says. */
  readonly now: Date
}

export interface SubmittedWithdrawal {
  readonly id: string
  /** True when it had been confirmed before: nothing new happened. */
  readonly repeated: boolean
  readonly verdict: WithdrawalVerdict | null
  /** The acknowledgement in the outbox. */
  readonly message_id: string | null
}

/**
 * The second step: the statement is received, judged and acknowledged in one transaction. However often and from
 * however many windows it is confirmed, it is one statement, made at the first of these moments.
 */
export async function submitWithdrawal(
  transaction: Transaction,
  input: SubmitWithdrawal,
): Promise<SubmittedWithdrawal> {
  const { now } = input
  const withdrawal = await lockWithdrawal(transaction, input.id)
  if (withdrawal.stage !== "draft") return { id: withdrawal.id, repeated: true, verdict: null, message_id: null }
  if (withdrawal.expires_at <= now) throw expired()
  const declared = await listDeclared(transaction, withdrawal.id)
  const received = acceptedOrThrow(decideWithdrawal(input.order, declared, input.return_terms_of))
  const deadlines = planWithdrawalDeadlines(now, received.goods_were_sent, input.calendar)
  const message_id = await acknowledge(transaction, withdrawal, received, deadlines, now)
  await writeCovered(transaction, withdrawal.id, received, now)
  await changeWithdrawalStage(transaction, {
    withdrawal,
    action: "submit",
    now,
    set: {
      submitted_at: now,
      verdict: received.verdict,
      doubts: JSON.stringify(received.doubts),
      receipt_message_id: message_id,
      ...deadlines,
    },
  })
  return { id: withdrawal.id, repeated: false, verdict: received.verdict, message_id }
}

async function listDeclared(transaction: Transaction, id: string): Promise<DeclaredLine[]> {
  return transaction.query<DeclaredLine>(
    `select line_item_id, quantity from withdrawal_line where withdrawal_id = ? and deleted_at is null order by id`,
    [id],
  )
}

async function writeCovered(
  transaction: Transaction,
  id: string,
  { lines }: ReceivedWithdrawal,
  now: Date,
): Promise<void> {
  for (const { line, covered_quantity } of lines) {
    await transaction.query(
      `update withdrawal_line set covered_quantity = ?, updated_at = ? where withdrawal_id = ? and line_item_id = ?`,
      [covered_quantity, now, id, line.id],
    )
  }
}

/** EU 2011/83 art. 11a (4): on a durable medium, with the content and the date and time of submission. */
async function acknowledge(
  transaction: Transaction,
  withdrawal: WithdrawalState,
  { verdict }: ReceivedWithdrawal,
  { goods_due_at }: WithdrawalDeadlines,
  now: Date,
): Promise<string | null> {
  const { time_zone } = withdrawal
  const send_back_by_on =
    goods_due_at && verdict === "within_period" ? localDate(time_zone, new Date(goods_due_at.getTime() - 1)) : null
  return enqueueMessage(transaction, {
    message: {
      template: "withdrawal_received",
      data: {
        withdrawal_id: withdrawal.id,
        withdrawal_number: withdrawal.number,
        order_id: withdrawal.order_id,
        order_display_id: withdrawal.order_display_id,
        statement: withdrawal.statement,
        submitted_at: now.toISOString(),
        time_zone,
        send_back_by_on,
      },
    },
    recipient: withdrawal.receipt_email,
    rma_id: null,
    dedupe_key: `${withdrawal.id}:received`,
    now,
  })
}

function expired(): MedusaError {
  return new RefusalError([
    {
      code: "withdrawal_draft_expired",
      message: "This draft was not confirmed in time. Nothing was declared by it: start again.",
    },
  ])
}
