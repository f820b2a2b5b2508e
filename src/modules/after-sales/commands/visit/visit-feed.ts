import { hashSecret } from "../../hash-secret"
import type { Transaction } from "../../transaction"

export interface RevokeFeed {
  readonly agent_id: string
  readonly now: Date
}

export interface OpenFeed extends RevokeFeed {
  /** What the address is made of; shown once, and only its hash is kept. */
  readonly secret: string
}

/** Gives an agent's calendar a new address and revokes the one before. The same secret again changes nothing. */
export async function openFeed(transaction: Transaction, { agent_id, secret, now }: OpenFeed): Promise<void> {
  const secret_hash = hashSecret(secret)
  const known = await transaction.query(`select id from visit_feed where secret_hash = ? and deleted_at is null`, [
    secret_hash,
  ])
  if (known.length > 0) return
  await revokeFeed(transaction, { agent_id, now })
  await transaction.rows.createVisitFeeds({ agent_id, secret_hash }, transaction.context)
}

/** Whoever has the address reads nothing from now on. */
export async function revokeFeed({ query }: Transaction, { agent_id, now }: RevokeFeed): Promise<void> {
  await query(`select id from service_agent where id = ? and deleted_at is null for update`, [agent_id])
  await query(
    `update visit_feed set revoked_at = ?, updated_at = ?
      where agent_id = ? and revoked_at is null and deleted_at is null`,
    [now, now, agent_id],
  )
}
