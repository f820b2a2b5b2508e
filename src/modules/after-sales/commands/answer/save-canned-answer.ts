import { MedusaError } from "@medusajs/framework/utils"

import { findBodyFaults, type AnswerBody } from "../../../../domain/answer/find-body-faults"
import type { AnswerScope } from "../../../../domain/answer/scope"
import { decide } from "../../../../domain/kernel/decision"
import { acceptedOrThrow, RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface CannedAnswerToSave {
  /** Null creates one. */
  readonly id: string | null
  readonly code: string
  readonly title: string
  readonly scope: AnswerScope | null
  readonly team_id: string | null
  readonly is_active: boolean
  /** Every language; one that is left out is taken out. */
  readonly bodies: readonly AnswerBody[]
}

/** Writes a canned answer with all its languages. What was sent with it before stays as it was sent. */
export async function saveCannedAnswer(transaction: Transaction, answer: CannedAnswerToSave): Promise<string> {
  acceptedOrThrow(decide(findBodyFaults(answer.bodies), () => null))
  // One writer at a time: two answers of one code would meet the unique index.
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.canned_answer', 0))`)
  await refuseTakenCode(transaction, answer)
  const id = await writeAnswer(transaction, answer)
  await transaction.rows.createCannedAnswerBodies(
    answer.bodies.map(({ locale, body }) => ({ locale, body, answer_id: id })),
    transaction.context,
  )
  return id
}

async function refuseTakenCode({ query }: Transaction, { id, code }: CannedAnswerToSave): Promise<void> {
  const taken = await query(
    `select id from canned_answer where code = ? and id is distinct from ? and deleted_at is null`,
    [code, id],
  )
  if (taken.length === 0) return
  const message = `Another canned answer has the code ${code}.`
  throw new RefusalError([{ code: "in_use", message, field: "code", facts: { value: code } }])
}

async function writeAnswer(
  { query, rows, context }: Transaction,
  { id, code, title, scope, team_id, is_active }: CannedAnswerToSave,
): Promise<string> {
  if (id === null) return (await rows.createCannedAnswers({ code, title, scope, team_id, is_active }, context)).id
  const updated = await query(
    `update canned_answer set code = ?, title = ?, scope = ?, team_id = ?, is_active = ?, updated_at = now()
      where id = ? and deleted_at is null returning id`,
    [code, title, scope, team_id, is_active, id],
  )
  if (updated.length === 0)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no canned answer with id ${id}`)
  await query(`delete from canned_answer_body where answer_id = ?`, [id])
  return id
}
