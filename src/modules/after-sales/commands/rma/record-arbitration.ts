import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { lockRma } from "./change-stage"
import { writeMessage } from "./write-message"

export interface RecordArbitration {
  readonly id: string
  /** Who arbitrates: the platform, a consumer body, a court. */
  readonly body: string
  readonly reference: string
  readonly words: string | null
  readonly actor: Actor
  readonly now: Date
}

/** Notes that somebody outside the shop was asked to decide, in whatever stage the request is (R19). */
export async function recordArbitration(transaction: Transaction, input: RecordArbitration): Promise<void> {
  await lockRma(transaction, input.id)
  await transaction.query(
    `update rma set arbitration_body = ?, arbitration_reference = ?, updated_at = ? where id = ?`,
    [input.body, input.reference, input.now, input.id],
  )
  const note = [`${input.body}: ${input.reference}`, input.words].filter(Boolean).join("\n")
  await writeMessage(transaction, { ...input, body: note, is_internal: true })
}
