import { digestLine } from "../../../../domain/notification/digest-line"
import type { Message, NoticeTemplate } from "../../../../domain/notification/message"
import { readAgentLanguage } from "../../queries/team/read-agent-language"
import type { Reading, Transaction } from "../../transaction"
import { enqueueMessage } from "./enqueue-message"
import { STAFF_CHANNEL } from "./staff-channel"

/** Staff whose digest is due, but for those already tried, each by the oldest of what he waits for. */
export async function listDueDigests(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<{ id: string }[]> {
  return reading.query<{ id: string }>(
    `select recipient as id from outbox_message
      where status = 'held' and due_at <= ? and deleted_at is null and recipient <> all(?)
      group by recipient order by min(due_at), recipient limit ?`,
    [now, tried, limit],
  )
}

type Held = Message<NoticeTemplate> & { readonly id: string }

/**
 * Puts everything that one member of staff waits for into one message, under the bell and by mail. The messages and the
 * end of what they tell are committed together, so that nothing is told twice or lost, whoever dies. False when
 * somebody else has it.
 */
export async function collectDigest(
  transaction: Transaction,
  { user_id, now }: { readonly user_id: string; readonly now: Date },
): Promise<boolean> {
  const held = await transaction.query<Held>(
    `select id, template, data from outbox_message
      where status = 'held' and recipient = ? and due_at <= ? and deleted_at is null
      order by due_at, id for update skip locked`,
    [user_id, now],
  )
  const [first] = held
  if (first === undefined) return false
  const locale = await readAgentLanguage(transaction, user_id)
  const message = { template: "staff_digest" as const, data: { lines: held.map((one) => digestLine(one, locale)) } }
  const digest = { message, recipient: user_id, rma_id: null, now }
  await enqueueMessage(transaction, { ...digest, channel: STAFF_CHANNEL, dedupe_key: `digest:${first.id}` })
  await enqueueMessage(transaction, { ...digest, dedupe_key: `digest:${first.id}:mail` })
  await transaction.query(`update outbox_message set status = 'sent', sent_at = ?, updated_at = ? where id = any(?)`, [
    ...[now, now],
    held.map(({ id }) => id),
  ])
  return true
}
