import { RefusalError } from "../../refusal-error"
import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import { hashSecret } from "../../hash-secret"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { recordWarrantyEvent } from "./record-warranty-event"

export interface TakeOver {
  readonly token: string
  readonly customer_id: string
  readonly actor: Actor
  readonly now: Date
}

/**
 * Hands a warranty to whoever redeems its link, and says which. The one statement takes the token and uses it up: of two
 * who redeem it at once one gets it. The buyer's order stays the buyer's; of it the new owner learns nothing.
 */
export async function takeOver(transaction: Transaction, input: TakeOver): Promise<string> {
  const { token, customer_id, actor, now } = input
  const [taken] = await transaction.query<{ id: string; status: WarrantyStatus }>(
    `update warranty
        set customer_id = ?, email = null, transferred_at = ?, transfer_hash = null, transfer_expires_at = null, updated_at = ?
      where transfer_hash = ? and transfer_expires_at > ? and deleted_at is null
      returning id, status`,
    [customer_id, now, now, hashSecret(token), now],
  )
  if (!taken) {
    const message = "The link was used or is too old."
    throw new RefusalError([{ code: "transfer_link_expired", message, field: "token" }])
  }
  const { id, status } = taken
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "transfer", from_status: status, to_status: status, actor, now },
  })
  return id
}
