import type { Reading, Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { writeFindingEvent } from "./change-finding"
import { writeParcelEvent } from "./change-parcel"
import type { StrayParcelStatus } from "../../../../domain/receiving/stray-parcel-lifecycle"

/** What waits in the house beyond its time. */
export const WAITING = ["parcel_finding", "stray_parcel"] as const
export type Waiting = (typeof WAITING)[number]

interface Asked {
  readonly now: Date
  readonly tried: readonly string[]
  readonly limit: number
}

/** What is late and nobody was told of yet, oldest first, but for what was tried. One small index each. */
export function listLate(table: Waiting) {
  return (reading: Reading, { now, tried, limit }: Asked): Promise<{ id: string }[]> =>
    reading.query<{ id: string }>(
      `select id from ${table}
        where due_at <= ? and reminded_at is null and deleted_at is null and id <> all(?) order by due_at limit ?`,
      [now, tried, limit],
    )
}

/** Notes once that staff are late. False when there is nothing to say any more, or somebody has the row just now. */
export function remindOf(table: Waiting) {
  return async (
    transaction: Transaction,
    { id, now }: { readonly id: string; readonly now: Date },
  ): Promise<boolean> => {
    const [late] = await transaction.query<{ status: string }>(
      `select status from ${table}
        where id = ? and due_at <= ? and reminded_at is null and deleted_at is null for update skip locked`,
      [id, now],
    )
    if (!late) return false
    await transaction.query(`update ${table} set reminded_at = ?, updated_at = ? where id = ?`, [now, now, id])
    await noteReminder(transaction, table, { id, now, status: late.status })
    return true
  }
}

async function noteReminder(
  transaction: Transaction,
  table: Waiting,
  { id, now, status }: { readonly id: string; readonly now: Date; readonly status: string },
): Promise<void> {
  const event = { action: "remind", words: null, actor: SYSTEM, now } as const
  if (table === "stray_parcel") {
    const stands = status as StrayParcelStatus // the column's check holds it to the list
    return writeParcelEvent(transaction, { ...event, parcel_id: id, from_status: stands, to_status: stands })
  }
  const { quantity } = await transaction.rows.retrieveParcelFinding(id, { select: ["quantity"] }, transaction.context)
  return writeFindingEvent(transaction, {
    ...event,
    ...{ finding_id: id, from_status: status, to_status: status, quantity },
  })
}
