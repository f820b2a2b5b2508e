import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRma } from "../rma/change-stage"
import { writeMessage } from "../rma/write-message"

export interface ConfirmStock {
  readonly id: string
  /** What staff found on the shelf, and what they did about it. */
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Staff have counted the shelf: the doubts of a request end, and the history keeps their words as a note. */
export async function confirmStock(transaction: Transaction, input: ConfirmStock): Promise<void> {
  await lockRma(transaction, input.id)
  const checked = await transaction.query(
    `update stock_posting set checked_at = ?, checked_by = ?, words = ?, updated_at = ?
      where rma_id = ? and doubted_at is not null and checked_at is null and deleted_at is null returning id`,
    [input.now, input.actor.id, input.words, input.now, input.id],
  )
  if (checked.length === 0) {
    throw new RefusalError([{ code: "stock_not_in_doubt", message: "Nobody doubts the stock of this request." }])
  }
  await writeMessage(transaction, { ...input, body: input.words, is_internal: true })
}
