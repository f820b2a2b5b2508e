import { tooMany } from "../../../../domain/evidence/decide-upload"
import { decide } from "../../../../domain/kernel/decision"
import { acceptedOrThrow, RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { writeAttachment, type ReceivedPicture } from "./add-attachment"

/** Pictures that come with words: those that the writer has uploaded before, and those that lay in his mail. */
export interface MessagePictures {
  readonly attachment_ids?: readonly string[]
  readonly received?: readonly ReceivedPicture[]
}

export interface AttachToMessage extends MessagePictures {
  readonly message_id: string
  /** Who writes: nobody attaches what somebody else has uploaded. */
  readonly actor: Actor
  readonly now: Date
}

/** Puts pictures beside the words that they were sent with; each stands beside one message and stays there. */
export async function attachToMessage(transaction: Transaction, input: AttachToMessage): Promise<void> {
  const { attachment_ids = [], received = [] } = input
  const files = transaction.options.evidence_files
  acceptedOrThrow(decide(attachment_ids.length > files ? [fieldOf(tooMany({ files }))] : [], () => null))
  for (const id of attachment_ids) await attach(transaction, id, input)
  for (const picture of received) await writeAttachment(transaction, { ...input, picture })
}

async function attach({ query }: Transaction, id: string, { message_id, actor, now }: AttachToMessage): Promise<void> {
  const attached = await query(
    `update after_sales_evidence set message_id = ?, updated_at = ?
      where id = ? and kind = 'message' and message_id is null and deleted_at is null
        and uploaded_by_type = ? and uploaded_by_id = ? returning id`,
    [message_id, now, id, actor.type, actor.id],
  )
  if (attached.length > 0) return
  throw new RefusalError([fieldOf({ code: "evidence_unknown", message: `There is no picture ${id}.` })])
}

function fieldOf<Told extends object>(refusal: Told) {
  return { ...refusal, field: "attachment_ids" }
}
