import type { ErasureAction, ErasureStage } from "../../../../domain/customer/erasure-lifecycle"
import { ERASURE_LIFECYCLE } from "../../../../domain/customer/erasure-lifecycle"
import { nextStage } from "../../../../domain/kernel/lifecycle"
import type { Reading, Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { recordPrivacyEvent } from "./record-privacy-event"

/** What is left of an erasure: files that storage keeps, and letters that core keeps. */
export interface RunningErasure {
  readonly id: string
  readonly subject: string
  readonly stage: ErasureStage
  readonly emails: readonly string[]
  readonly files: readonly { readonly id: string; readonly file_key: string }[]
}

const RUNNING = `
  select erasure.id, erasure.subject, erasure.stage, erasure.emails, (
    select coalesce(json_agg(json_build_object('id', picture.id, 'file_key', picture.file_key) order by picture.id), '[]')
      from after_sales_evidence picture where picture.id = any(erasure.evidence_ids)) as files
    from customer_erasure erasure where erasure.stage = 'erasing' and erasure.deleted_at is null`

/** Erasures that are under way, the oldest first, but for those already tried. */
export async function listRunningErasures(
  reading: Reading,
  { tried, limit }: { readonly tried: readonly string[]; readonly limit: number },
): Promise<RunningErasure[]> {
  return reading.query<RunningErasure>(`${RUNNING} and erasure.id <> all(?) order by erasure.id limit ?`, [
    tried,
    limit,
  ])
}

/**
 * Ends an erasure whose files and letters are gone, and with it the addresses by which they were found. False when a file
 * is left, or somebody else has ended it.
 */
export async function endErasure(
  transaction: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const [erasure] = await transaction.query<RunningErasure>(`${RUNNING} and erasure.id = ? for update of erasure`, [id])
  if (!erasure || erasure.files.length > 0) return false
  const next = nextStage<ErasureStage, ErasureAction>(ERASURE_LIFECYCLE, erasure.stage, "finish")
  if (!next.accepted) return false
  await transaction.query(
    `update customer_erasure set stage = ?, emails = '{}', erased_at = ?, last_error = null, updated_at = ? where id = ?`,
    [next.value, now, now, id],
  )
  const { subject } = erasure
  await recordPrivacyEvent(transaction, { subject, action: "finish", actor: SYSTEM, words: null, now })
  return true
}

/** Notes what an attempt died of; the next sweep tries again. */
export async function noteErasureFailure(
  transaction: Transaction,
  { id, error, now }: { readonly id: string; readonly error: string; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update customer_erasure set attempts = attempts + 1, last_error = ?, updated_at = ? where id = ? and stage = 'erasing'`,
    [error.slice(0, 500), now, id],
  )
}
