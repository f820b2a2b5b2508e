import { createSecret } from "../../create-secret"
import { hashSecret } from "../../hash-secret"
import type { Transaction } from "../../transaction"

export interface OpenFeed {
  readonly agent_id: string
  readonly now: Date
}

/** Gives an agent's calendar a new address, once shown and never again, and revokes the one before. */
export async function openFeed(transaction: Transaction, { agent_id, now }: OpenFeed): Promise<string> {
  await revokeFeed(transaction, { agent_id, now })
  const secret = createSecret()
  await transaction.rows.createVisitFeeds({ agent_id, secret_hash: hashSecret(secret) }, transaction.context)
  return secret
}

/** Whoever has the address reads nothing from now on. */
export async function revokeFeed({ query }: Transaction, { agent_id, now }: OpenFeed): Promise<void> {
  await query(`select id from service_agent where id = ? and deleted_at is null for update`, [agent_id])
  await query(
    `update visit_feed set revoked_at = ?, updated_at = ?
      where agent_id = ? and revoked_at is null and deleted_at is null`,
    [now, now, agent_id],
  )
}
