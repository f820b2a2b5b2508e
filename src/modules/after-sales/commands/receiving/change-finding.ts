import { MedusaError } from "@medusajs/framework/utils"

import type { FindingOutcome, FindingState } from "../../../../domain/receiving/decide-finding-step"
import { FINDING_PENDING, type FindingAction } from "../../../../domain/receiving/finding-lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface LockedFinding extends FindingState {
  readonly rma_id: string | null
  readonly stray_parcel_id: string | null
}

export interface FindingChange {
  readonly finding: LockedFinding
  readonly action: FindingAction
  readonly outcome: FindingOutcome
  readonly words: string
  /** The request that pays for it; null for every other action. */
  readonly taken_into_rma_id: string | null
  /** The next deadline, while it is still in the house. */
  readonly due_at: Date | null
  readonly actor: Actor
  readonly now: Date
}

/** Findings, locked until commit in the order of their ids. One that is not there is missing from the answer. */
export async function lockFindings(transaction: Transaction, ids: readonly string[]): Promise<LockedFinding[]> {
  return transaction.query<LockedFinding>(
    `select id, kind, status, quantity, rma_id, stray_parcel_id from parcel_finding
      where id = any(?) and deleted_at is null order by id for update`,
    [ids],
  )
}

/** @throws NOT_FOUND */
export async function lockFinding(transaction: Transaction, id: string): Promise<LockedFinding> {
  const [finding] = await lockFindings(transaction, [id])
  if (!finding) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no finding with id ${id}`)
  return finding
}

/**
 * The only place where a finding's status is written. Units of which nothing was said go on as a finding of their own,
 * with the clock and the status they had: a decision about some of them decides nothing about the others.
 */
export async function changeFinding(transaction: Transaction, change: FindingChange): Promise<void> {
  const { finding, outcome, now } = change
  if (outcome.rest > 0) await splitOff(transaction, change)
  const isPending = FINDING_PENDING.includes(outcome.status)
  await transaction.query(
    `update parcel_finding
        set status = ?, quantity = ?, taken_into_rma_id = ?, due_at = ?, reminded_at = null,
            decided_at = ?, decided_by = ?, decision_words = ?, updated_at = ?
      where id = ?`,
    [
      ...[outcome.status, outcome.quantity, change.taken_into_rma_id, isPending ? change.due_at : null],
      ...[now, change.actor.id, change.words, now],
      finding.id,
    ],
  )
  await writeFindingEvent(transaction, {
    ...{ finding_id: finding.id, action: change.action, from_status: finding.status, to_status: outcome.status },
    ...{ quantity: outcome.quantity, words: change.words, actor: change.actor, now },
  })
}

async function splitOff(transaction: Transaction, { finding, outcome, actor, now }: FindingChange): Promise<void> {
  const { rows, context } = transaction
  const whole = await rows.retrieveParcelFinding(
    finding.id,
    {
      select: [
        ...(["rma_id", "stray_parcel_id", "kind", "status", "line_item_id", "title", "sku", "serial_number"] as const),
        ...(["words", "found_at", "found_by", "due_at", "reminded_at"] as const),
        ...(["decided_at", "decided_by", "decision_words"] as const),
      ],
    },
    context,
  )
  const { id: _whole, events: _history, created_at: _c, updated_at: _u, deleted_at: _d, ...kept } = whole
  const rest = await rows.createParcelFindings({ ...kept, quantity: outcome.rest }, context)
  await writeFindingEvent(transaction, {
    ...{ finding_id: rest.id, action: "split", from_status: null, to_status: finding.status },
    ...{ quantity: outcome.rest, words: null, actor, now },
  })
}

export interface FindingEvent {
  readonly finding_id: string
  readonly action: FindingAction | "find" | "split" | "attach" | "remind"
  readonly from_status: string | null
  readonly to_status: string
  readonly quantity: number
  readonly words: string | null
  readonly actor: Actor
  readonly now: Date
}

export async function writeFindingEvent(
  { rows, context }: Transaction,
  { actor, now, ...event }: FindingEvent,
): Promise<void> {
  await rows.createParcelFindingEvents(
    { ...event, actor_type: actor.type, actor_id: actor.id, occurred_at: now },
    context,
  )
}
