import { createSecret } from "../../create-secret"
import { hashSecret } from "../../hash-secret"
import type { Transaction } from "../../transaction"

export interface RedeemedLink {
  readonly order_id: string
  /** The order's address when the link was sent. */
  readonly email: string
  /** What the guest carries from now on. Only its hash is stored. */
  readonly access_token: string
  readonly expires_at: Date
}

/**
 * Turns a link into a session, once: the row is changed by the very statement that checks it, so of two parallel calls
 * the second finds nothing. Null for a link that is unknown, used or over, without saying which.
 */
export async function redeemGuestLink(
  transaction: Transaction,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<RedeemedLink | null> {
  const accessToken = createSecret()
  const expiresAt = new Date(now.getTime() + transaction.options.guest_session_minutes * 60_000)
  const [access] = await transaction.query<{ order_id: string; email: string }>(
    `update guest_access set redeemed_at = ?, session_hash = ?, session_expires_at = ?, updated_at = ?
      where link_hash = ? and redeemed_at is null and link_expires_at > ? and deleted_at is null
      returning order_id, email`,
    [now, hashSecret(accessToken), expiresAt, now, hashSecret(secret), now],
  )
  return access ? { ...access, access_token: accessToken, expires_at: expiresAt } : null
}
