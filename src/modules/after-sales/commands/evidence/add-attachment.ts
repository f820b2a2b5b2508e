import type { Transaction } from "../../transaction"
import { once, type IdempotencyKey } from "../once"
import type { Actor } from "../rma/actor"
import type { AddedEvidence, StoredPicture } from "./add-evidence"

/** A picture that goes with words of a ticket, as it lies in storage. */
export interface ReceivedPicture extends StoredPicture {
  /** Of the bytes as they were sent. */
  readonly sha256: string
  readonly filename: string
}

export interface AddAttachment {
  readonly picture: ReceivedPicture
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

/** Writes down a picture that somebody has uploaded for words that he is still writing. */
export async function addAttachment(transaction: Transaction, input: AddAttachment): Promise<AddedEvidence> {
  const { picture, actor, idempotency, now } = input
  const { id, repeated } = await once(transaction, idempotency, () =>
    writeAttachment(transaction, { picture, message_id: null, actor, now }),
  )
  return { id, kept: !repeated }
}

export interface WriteAttachment {
  readonly picture: ReceivedPicture
  readonly message_id: string | null
  readonly actor: Actor
  readonly now: Date
}

export async function writeAttachment({ rows, context }: Transaction, input: WriteAttachment): Promise<string> {
  const { picture, message_id, actor, now } = input
  const { id } = await rows.createAfterSalesEvidences(
    {
      ...picture,
      ...{ kind: "message", message_id, order_id: null, customer_id: null, rma_id: null, finding_id: null },
      ...{ rma_item_ids: [], uploaded_by_type: actor.type, uploaded_by_id: actor.id, uploaded_at: now },
    },
    context,
  )
  return id
}
