import { createSecret } from "../../create-secret"
import { deriveSecret } from "../../derive-secret"
import { hashSecret } from "../../hash-secret"
import type { Transaction } from "../../transaction"

export interface RedeemGuestLink {
  readonly secret: string
  /** The caller's `Idempotency-Key`: with it, and only with it, the same session is answered again. */
  readonly key: string | null
  readonly now: Date
}

export interface RedeemedLink {
  readonly order_id: string
  /** The order's address when the link was sent. */
  readonly email: string
  /** What the guest carries from now on. Only its hash is stored. */
  readonly access_token: string
  readonly expires_at: Date
}

/**
 * Turns a link into a session, once; whoever used it with a key gets that session again by the same key while it
 * lasts. Null for a link that is unknown, used or over, without saying which.
 */
export async function redeemGuestLink(
  transaction: Transaction,
  { secret, key, now }: RedeemGuestLink,
): Promise<RedeemedLink | null> {
  const link = await lockLink(transaction, secret)
  if (!link) return null
  const { order_id, email } = link
  // The row's id is told to nobody: who holds a used link cannot compute the sessions of likely keys and try those.
  const accessToken = key === null ? createSecret() : deriveSecret(secret, [link.id, key])
  if (link.redeemed_at !== null) {
    const { session_hash, session_expires_at: expires_at } = link
    if (session_hash !== hashSecret(accessToken) || expires_at === null || expires_at <= now) return null
    return { order_id, email, access_token: accessToken, expires_at }
  }
  if (link.link_expires_at <= now) return null
  const expiresAt = new Date(now.getTime() + transaction.options.guest_session_minutes * 60_000)
  await transaction.query(
    `update guest_access set redeemed_at = ?, session_hash = ?, session_expires_at = ?, updated_at = ? where id = ?`,
    [now, hashSecret(accessToken), expiresAt, now, link.id],
  )
  return { order_id, email, access_token: accessToken, expires_at: expiresAt }
}

interface LinkRow {
  readonly id: string
  readonly order_id: string
  readonly email: string
  readonly link_expires_at: Date
  readonly redeemed_at: Date | null
  readonly session_hash: string | null
  readonly session_expires_at: Date | null
}

/** Locked until commit: of two parallel calls the second finds the link used. */
async function lockLink({ query }: Transaction, secret: string): Promise<LinkRow | undefined> {
  const [link] = await query<LinkRow>(
    `select id, order_id, email, link_expires_at, redeemed_at, session_hash, session_expires_at
       from guest_access where link_hash = ? and deleted_at is null for update`,
    [hashSecret(secret)],
  )
  return link
}
