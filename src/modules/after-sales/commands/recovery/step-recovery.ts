import { MedusaError } from "@medusajs/framework/utils"

import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { isFinal, type Lifecycle } from "../../../../domain/kernel/lifecycle"
import { subtract } from "../../../../domain/money/decimal"
import { inCurrency } from "../../../../domain/money/in-currency"
import {
  decideRecoveryStep,
  type RecoveryOutcome,
  type RecoveryState,
  type RecoveryStep,
} from "../../../../domain/recovery/decide-recovery-step"
import { RECOVERY_LIFECYCLE, type RecoveryAction, type RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import { toColumn } from "../../amount"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface StepRecovery {
  readonly id: string
  readonly step: RecoveryStep
  readonly reference: string | null
  readonly words: string | null
  readonly time_zone: string
  readonly actor: Actor
  readonly now: Date
}

/**
 * The only place where a claim's status is written, under its row lock: of two people who record the same payment the
 * second is told what is still owed. Money that comes in is noted here and goes to nobody.
 */
export async function stepRecovery(transaction: Transaction, input: StepRecovery): Promise<RecoveryStatus> {
  const claim = await lockClaim(transaction, input.id)
  const after = acceptedOrThrow(decideRecoveryStep(claim, input.step))
  await writeOutcome(transaction, input, after)
  const { rows, context } = transaction
  const amount = amountOf(claim, after)
  await rows.createRecoveryClaimEvents(
    {
      claim_id: input.id,
      action: after.action,
      from_status: claim.status,
      to_status: after.status,
      amount: amount === null ? null : toColumn(amount),
      actor_type: input.actor.type,
      actor_id: input.actor.id,
      words: input.words,
      occurred_at: input.now,
    },
    context,
  )
  return after.status
}

async function lockClaim(transaction: Transaction, id: string): Promise<RecoveryState> {
  const [claim] = await transaction.query<RecoveryState>(
    `select status, party_name, currency_code, amount_claimed::text as amount_claimed,
            amount_accepted::text as amount_accepted, amount_received::text as amount_received
       from recovery_claim where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!claim) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no recovery claim with id ${id}`)
  return claim
}

async function writeOutcome(transaction: Transaction, input: StepRecovery, after: RecoveryOutcome): Promise<void> {
  const { rows, context, options } = transaction
  const { action, status, party_name, amount_accepted, amount_received } = after
  const isOver = isFinal<RecoveryStatus, RecoveryAction>(
    RECOVERY_LIFECYCLE as Lifecycle<RecoveryStatus, RecoveryAction>,
    status,
  )
  await rows.updateRecoveryClaims(
    {
      id: input.id,
      status,
      party_name,
      amount_accepted: amount_accepted === null ? null : toColumn(amount_accepted),
      amount_received: toColumn(amount_received),
      due_at: isOver ? null : endOfNthDay(input.time_zone, input.now, options.recovery_days),
      ...(input.reference === null ? {} : { reference: input.reference }),
      ...(action === "submit" ? { submitted_at: input.now, decided_at: null } : {}),
      ...(action === "accept" || action === "deny" ? { decided_at: input.now } : {}),
      ...(action === "receive" || action === "receive_part" ? { received_at: input.now } : {}),
      ...(isOver ? { closed_at: input.now } : {}),
    },
    context,
  )
}

/** What was accepted or came in with this step. */
function amountOf(before: RecoveryState, after: RecoveryOutcome): string | null {
  if (after.action === "accept") return after.amount_accepted
  if (after.action !== "receive" && after.action !== "receive_part") return null
  return inCurrency(subtract(after.amount_received, before.amount_received), before.currency_code)
}
