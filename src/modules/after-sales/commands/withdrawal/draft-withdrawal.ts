import { generateEntityId } from "@medusajs/framework/utils"

import { localDate } from "../../../../domain/calendar/local-date"
import type { OrderFacts } from "../../../../domain/policy/order-facts"
import type { ReturnTermsOf } from "../../../../domain/rma/return-terms"
import { declareAll } from "../../../../domain/withdrawal/declare-all"
import type { DeclaredLine } from "../../../../domain/withdrawal/declared-line"
import { decideWithdrawal, type ReceivedLine } from "../../../../domain/withdrawal/decide-withdrawal"
import { writeStatement } from "../../../../domain/withdrawal/statement-text"
import { listClaims } from "../../queries/rma/list-claims"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { once, type IdempotencyKey } from "../once"

/** How long a consumer has between the two steps. Long enough to sleep on it, and no deadline of the law hangs on it. */
const HOURS_TO_CONFIRM = 24

export interface DraftWithdrawal {
  readonly order: OrderFacts
  /** Null declares for the whole order. */
  readonly lines: readonly DeclaredLine[] | null
  readonly name: string
  readonly receipt_email: string
  readonly is_guest: boolean
  readonly locale: string | null
  readonly return_terms_of: ReturnTermsOf
  readonly time_zone: string
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

export interface DraftedWithdrawal {
  readonly id: string
  readonly repeated: boolean
}

/** Writes down what the consumer is about to declare, as the text he will see and confirm. Nothing takes effect yet. */
export async function draftWithdrawal(transaction: Transaction, input: DraftWithdrawal): Promise<DraftedWithdrawal> {
  return once(transaction, input.idempotency, async () => {
    const { order } = input
    const declared = input.lines ?? declareAll(order, await listClaims(transaction, order.id))
    const { lines } = acceptedOrThrow(decideWithdrawal(order, declared, input.return_terms_of))
    const { id } = await transaction.rows.createWithdrawals(toRow(input, lines), transaction.context)
    const ids = idsInOrder(lines.length)
    await transaction.rows.createWithdrawalLines(
      lines.map(({ line, quantity }, index) => ({
        id: ids[index],
        withdrawal_id: id,
        line_item_id: line.id,
        title: line.title,
        sku: line.sku,
        thumbnail: line.thumbnail,
        quantity,
      })),
      transaction.context,
    )
    return id
  })
}

function toRow(input: DraftWithdrawal, lines: readonly ReceivedLine[]) {
  const { order, name, receipt_email, is_guest, time_zone, now } = input
  const { display_id, customer_id, email, placed_at } = order
  return {
    order_id: order.id,
    order_display_id: display_id,
    customer_id,
    email,
    is_guest,
    name,
    receipt_email,
    time_zone,
    expires_at: new Date(now.getTime() + HOURS_TO_CONFIRM * 3_600_000),
    statement: writeStatement(
      {
        name,
        email: receipt_email,
        order_display_id: display_id,
        ordered_on: localDate(time_zone, new Date(placed_at)),
        lines: lines.map(({ line, quantity }) => ({ title: line.title, sku: line.sku, quantity })),
      },
      input.locale,
    ),
  }
}

/** Ids made within a millisecond sort by chance: sorted, they keep the lines as they stand in the statement. */
function idsInOrder(count: number): string[] {
  return Array.from({ length: count }, () => generateEntityId(undefined, "wdrl")).sort()
}
