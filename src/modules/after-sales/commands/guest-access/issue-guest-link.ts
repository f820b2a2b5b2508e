import { createSecret } from "../../create-secret"
import { hashSecret } from "../../hash-secret"
import type { Transaction } from "../../transaction"

export interface IssueGuestLink {
  readonly order_id: string
  readonly email: string
  readonly now: Date
}

/** Makes a one-time link to an order and returns its secret, which is known nowhere else. */
export async function issueGuestLink(transaction: Transaction, input: IssueGuestLink): Promise<{ secret: string }> {
  const secret = createSecret()
  const { guest_link_minutes } = transaction.options
  await transaction.rows.createGuestAccesses(
    {
      order_id: input.order_id,
      email: input.email,
      link_hash: hashSecret(secret),
      link_expires_at: new Date(input.now.getTime() + guest_link_minutes * 60_000),
    },
    transaction.context,
  )
  return { secret }
}
