import { decide, type Refusal } from "../../../../domain/kernel/decision"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import { hashSecret } from "../../hash-secret"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "../outbox/enqueue-message"
import type { Actor } from "../rma/actor"
import { recordWarrantyEvent } from "./record-warranty-event"

export interface TakeOver {
  readonly token: string
  /** Whose account it becomes; null for somebody without one, who gives an address instead. */
  readonly customer_id: string | null
  readonly email: string | null
  readonly language: TicketLanguage
  readonly actor: Actor
  readonly now: Date
}

interface Taken {
  readonly id: string
  readonly status: WarrantyStatus
  readonly title: string
  readonly claim_code: string
  readonly ends_on: string | null
}

/**
 * Hands a warranty to whoever redeems its link, and says which. The one statement takes the token and uses it up: of two
 * who redeem it at once one gets it. The buyer's order stays the buyer's; of it the new owner learns nothing.
 */
export async function takeOver(transaction: Transaction, input: TakeOver): Promise<string> {
  const { token, customer_id, email, actor, now } = input
  acceptedOrThrow(decide(ownerRefusals(input), () => null))
  const [taken] = await transaction.query<Taken>(
    `update warranty
        set customer_id = ?, email = ?, transferred_at = ?, transfer_hash = null, transfer_expires_at = null, updated_at = ?
      where transfer_hash = ? and transfer_expires_at > ? and deleted_at is null
      returning id, status, title, claim_code, ends_on`,
    [customer_id, email, now, now, hashSecret(token), now],
  )
  if (!taken) {
    const message = "The link was used or is too old."
    throw new RefusalError([{ code: "transfer_link_expired", message, field: "token" }])
  }
  const { id, status } = taken
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "transfer", from_status: status, to_status: status, actor, now },
  })
  if (email !== null) await tellOwner(transaction, taken, email, input)
  return id
}

function ownerRefusals({ customer_id, email }: TakeOver): Refusal[] {
  if (customer_id !== null || email !== null) return []
  return [{ code: "owner_address_required", message: "Log in, or say where to write to.", field: "email" }]
}

/** He has no account in which to find it again: his own link is in the letter. */
async function tellOwner(
  transaction: Transaction,
  { id, title, claim_code, ends_on }: Taken,
  recipient: string,
  { language, now }: TakeOver,
): Promise<void> {
  const data = { warranty_id: id, transferred_at: now.toISOString(), title, claim_code, ends_on, language }
  await enqueueMessage(transaction, {
    message: { template: "warranty_taken_over", data },
    ...{ recipient, rma_id: null, now },
    dedupe_key: `warranty_taken_over:${id}:${now.getTime()}`,
  })
}
