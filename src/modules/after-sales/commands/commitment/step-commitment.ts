import { MedusaError } from "@medusajs/framework/utils"

import { decideCommitmentStep, type CommitmentStep } from "../../../../domain/commitment/decide-commitment-step"
import type { CommitmentStatus } from "../../../../domain/commitment/lifecycle"
import { reminderOf } from "../../../../domain/commitment/reminder-of"
import { standingAt } from "../../../../domain/commitment/standing"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { breakMissed } from "./break-missed"
import { COMMITMENT_STATE, type LockedCommitment } from "./locked-commitment"
import { recordCommitmentEvent } from "./record-commitment-event"

export interface StepCommitment {
  readonly id: string
  readonly step: CommitmentStep
  readonly actor: Actor
  readonly now: Date
}

/**
 * Keeps, breaks, moves or makes good a promise, under its row lock. A deadline that passed unseen is written down
 * first, at its own instant, so that the history tells what happened in the order in which it did.
 */
export async function stepCommitment(transaction: Transaction, input: StepCommitment): Promise<CommitmentStatus> {
  const { id, step, actor, now } = input
  const commitment = await lockCommitment(transaction, id)
  const to_status = acceptedOrThrow(decideCommitmentStep(commitment, step, now))
  const from_status = standingAt(commitment, now)
  if (from_status !== commitment.status) await breakMissed(transaction, commitment, now)
  const due_at = step.verb === "move" ? step.due_at : commitment.due_at
  await transaction.rows.updateCommitments(
    { id, status: to_status, ...columnsOf(step, commitment, now) },
    transaction.context,
  )
  await recordCommitmentEvent(transaction, {
    ...{ commitment_id: id, action: step.verb, from_status, to_status },
    ...{ due_at, actor, words: step.words.trim(), occurred_at: now },
  })
  return to_status
}

async function lockCommitment({ query }: Transaction, id: string): Promise<LockedCommitment> {
  const [commitment] = await query<LockedCommitment>(`${COMMITMENT_STATE} for update`, [id])
  if (!commitment) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no promise with id ${id}`)
  return commitment
}

function columnsOf(step: CommitmentStep, commitment: LockedCommitment, now: Date) {
  switch (step.verb) {
    case "keep":
      return { kept_at: now, remind_at: null }
    case "break":
      return { broken_at: now, remind_at: null }
    case "make_good":
      return { made_good_at: now }
    case "move":
      return { due_at: step.due_at, remind_at: reminderOf(now, step.due_at, commitment.reminder_minutes) }
  }
}
