import { decideErasure } from "../../../../domain/customer/decide-erasure"
import { ERASURE_INITIAL_STAGE } from "../../../../domain/customer/erasure-lifecycle"
import { collectScope, type CollectScope, type PersonScope } from "../../queries/customer/collect-scope"
import { readErasureFacts } from "../../queries/customer/read-erasure-facts"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { writeCanceledVisits } from "../visit/cancel-visits-of-order"
import { emptyTables } from "./empty-tables"
import { recordPrivacyEvent } from "./record-privacy-event"

export interface BeginErasure extends CollectScope {
  /** As the books of privacy name him. */
  readonly subject: string
  /** On whose wish, and how it was made sure that it is his. */
  readonly words: string
  readonly actor: Actor & { readonly id: string }
  readonly now: Date
}

/**
 * Erases a person's words from our tables, and notes which files and sent letters are still to go; answers the erasure.
 * All of it is one transaction: there is no moment at which half a person is left. One that is under way is answered again.
 */
export async function beginErasure(transaction: Transaction, input: BeginErasure): Promise<string> {
  const { subject, words, actor, now } = input
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`after_sales.erasure:${subject}`])
  const [running] = await transaction.query<{ id: string }>(
    `select id from customer_erasure where subject = ? and stage = 'erasing' and deleted_at is null`,
    [subject],
  )
  if (running) return running.id
  const scope = await collectScope(transaction, input)
  acceptedOrThrow(decideErasure(await readErasureFacts(transaction, scope)))
  const emails = await listSpellings(transaction, scope)
  // Nobody calls on somebody who is not to be known any more.
  await writeCanceledVisits(transaction, { where: "id = any(?)", parameter: scope.visits, reason: "customer", now })
  const { counts, evidence_ids } = await emptyTables(transaction, { scope, subject, now })
  const { id } = await transaction.rows.createCustomerErasures(
    {
      subject,
      stage: ERASURE_INITIAL_STAGE,
      emails,
      evidence_ids: [...evidence_ids],
      counts,
      requested_by: actor.id,
      begun_at: now,
    },
    transaction.context,
  )
  await recordPrivacyEvent(transaction, { subject, action: "erase", actor, words, now })
  return id
}

/** Every way in which his addresses were written: core's books keep letters as they were addressed. */
async function listSpellings({ query }: Transaction, scope: PersonScope): Promise<string[]> {
  const found = await query<{ email: string }>(
    `select email from support_ticket where id = any(?) union select email from rma where id = any(?)
      union select email from withdrawal where id = any(?) union select receipt_email from withdrawal where id = any(?)
      union select recipient from outbox_message where lower(recipient) = any(?)`,
    [scope.tickets, scope.rmas, scope.withdrawals, scope.withdrawals, scope.emails],
  )
  return [...new Set([...scope.emails, ...found.flatMap(({ email }) => email ?? [])])]
}
