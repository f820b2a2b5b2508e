import type { RmaAction, RmaStage } from "../../../../domain/rma/lifecycle"
import type { Reading, Transaction } from "../../transaction"
import { SYSTEM } from "./actor"
import { changeStage, lockFreeRma, type RmaState } from "./change-stage"

/** What the end of `lapses_at` means in each stage that has one. */
const ACTION_AT_END = {
  awaiting_information: "lapse",
  approved: "lapse",
  settled: "close",
  rejected: "close",
} as const satisfies { readonly [stage in RmaStage]?: RmaAction }

export type ActionAtEnd = (typeof ACTION_AT_END)[keyof typeof ACTION_AT_END]

export interface DueRma {
  readonly id: string
  readonly stage: RmaStage
  readonly order_id: string
}

/**
 * Requests whose time ran out, oldest first, but for those already tried. Reads only what is due, however many requests
 * exist, and a row that fails does not keep the next ones from being seen.
 */
export async function listDueToLapse(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<DueRma[]> {
  if (!(await isAnyDue(reading, now))) return []
  return reading.query<DueRma>(
    `select id, stage, order_id from rma
      where lapses_at <= ? and deleted_at is null and id <> all(?)
      order by lapses_at limit ?`,
    [now, tried, limit],
  )
}

/** Nearly every sweep finds nothing, and planning is all that it costs: this is planned in half the time. */
async function isAnyDue(reading: Reading, now: Date): Promise<boolean> {
  const [due] = await reading.query(`select 1 from rma where lapses_at <= ? and deleted_at is null limit 1`, [now])
  return due !== undefined
}

export interface LapsedRma {
  readonly id: string
  readonly action: ActionAtEnd
}

/**
 * Ends one request whose time ran out, at the very instant that it was promised. Null when there is nothing to do:
 * somebody acted since the listing, or another sweep, or a verb, has the row just now.
 */
export async function lapseRma(
  transaction: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<LapsedRma | null> {
  const rma = await lockFreeRma(transaction, id)
  if (!rma?.lapses_at || rma.lapses_at > now || !isEndingStage(rma.stage)) return null
  if (await outlivesItsEnd(transaction, rma)) {
    await transaction.query(`update rma set lapses_at = null, updated_at = ? where id = ?`, [now, id])
    return null
  }
  const action = ACTION_AT_END[rma.stage]
  await changeStage(transaction, { rma, action, actor: SYSTEM, now })
  return { id: rma.id, action }
}

/**
 * A withdrawal has ended the contract, and goods that were sent on the last day are in time although nobody has seen
 * them yet (EU 2011/83 art. 14 (1)): its request waits for them, and staff cancel what never comes.
 */
async function outlivesItsEnd(transaction: Transaction, { id, stage }: RmaState): Promise<boolean> {
  if (stage !== "approved") return false
  const declared = await transaction.query(`select 1 from withdrawal where rma_id = ? and deleted_at is null limit 1`, [
    id,
  ])
  return declared.length > 0
}

function isEndingStage(stage: RmaStage): stage is keyof typeof ACTION_AT_END {
  return stage in ACTION_AT_END
}
