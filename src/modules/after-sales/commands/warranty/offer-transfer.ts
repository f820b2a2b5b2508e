import { nextStage } from "../../../../domain/kernel/lifecycle"
import { WARRANTY_LIFECYCLE, type WarrantyAction, type WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import { hashSecret } from "../../hash-secret"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockWarranty } from "./locked-warranty"
import { recordWarrantyEvent } from "./record-warranty-event"

export interface OfferTransfer {
  readonly id: string
  readonly token: string
  readonly expires_at: Date
  readonly actor: Actor
  readonly now: Date
}

/** Lets whoever holds the token take the warranty over, once. A new offer makes the one before worth nothing. */
export async function offerTransfer(transaction: Transaction, input: OfferTransfer): Promise<void> {
  const { id, token, expires_at, actor, now } = input
  const { status } = await lockWarranty(transaction, id)
  // Whatever may still end may be handed on: a void one too, whose new owner may appeal.
  acceptedOrThrow(nextStage<WarrantyStatus, WarrantyAction>(WARRANTY_LIFECYCLE, status, "end"))
  await transaction.query(
    `update warranty set transfer_hash = ?, transfer_expires_at = ?, updated_at = ? where id = ?`,
    [hashSecret(token), expires_at, now, id],
  )
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "offer_transfer", from_status: status, to_status: status, actor, now },
  })
}
