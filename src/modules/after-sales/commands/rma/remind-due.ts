import type { Reading, Transaction } from "../../transaction"
import { SYSTEM } from "./actor"
import { lockFreeRma } from "./change-stage"
import { recordEvent } from "./record-event"

/** Requests whose customer is to be reminded by now, oldest first, but for those already tried. Reads only what is due. */
export async function listDueToRemind(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<{ id: string }[]> {
  return reading.query<{ id: string }>(
    `select id from rma where remind_at <= ? and deleted_at is null and id <> all(?) order by remind_at limit ?`,
    [now, tried, limit],
  )
}

/**
 * Writes one customer that the end is near, once: the message and the end of the reminder are committed together. False
 * when there is nothing to do any more, or somebody has the row just now. A shop that was down past the end itself
 * reminds nobody of what is over.
 */
export async function remindRma(
  transaction: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const rma = await lockFreeRma(transaction, id)
  if (!rma?.remind_at || rma.remind_at > now) return false
  await transaction.query(`update rma set remind_at = null, updated_at = ? where id = ?`, [now, id])
  if (!rma.lapses_at || rma.lapses_at <= now) return false
  const event = { action: "remind" as const, from_stage: rma.stage, to_stage: rma.stage, actor: SYSTEM, reason: null }
  await recordEvent(transaction, { ...event, rma_id: id, now })
  return true
}
