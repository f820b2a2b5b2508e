import { decideRepairStep, type RepairOutcome, type RepairStep } from "../../../../domain/repair/decide-repair-step"
import { resumeDecisionClock } from "../../../../domain/rma/decision-clock"
import { loadCalendars } from "../../queries/calendar/load-calendars"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { enqueueQuote } from "../outbox/enqueue-repair-message"
import type { Actor } from "../rma/actor"
import { followClaim } from "./follow-claim"
import { followDebt } from "./follow-debt"
import { lockRepair, toRepairState, type LockedRepair } from "./locked-repair"
import { recordRepairEvent } from "./record-repair-event"

export interface StepRepair {
  readonly id: string
  readonly step: RepairStep
  /** The supplier's own number of what was sent. */
  readonly reference: string | null
  readonly words: string | null
  readonly actor: Actor
  readonly now: Date
}

/** The only place where the stage of a repair is written, under its row lock. Answers the request that waits for it. */
export async function stepRepair(transaction: Transaction, input: StepRepair): Promise<string> {
  const order = await lockRepair(transaction, input.id)
  const after = acceptedOrThrow(decideRepairStep(toRepairState(order), input.step))
  await writeStage(transaction, order, after, input)
  await followDebt(transaction, { order, action: after.action, actor: input.actor, now: input.now })
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: order.id, action: after.action, from_stage: order.stage, to_stage: after.stage },
    ...{ actor: input.actor, words: input.words, now: input.now },
  })
  const { step, reference } = input
  const sent = step.verb === "send_to_supplier" ? { party_name: step.supplier.trim(), reference } : null
  await followClaim(transaction, { order, action: after.action, sent, now: input.now })
  if (after.action === "quote") await enqueueQuote(transaction, { repair_order_id: order.id, now: input.now })
  return order.rma_id
}

async function writeStage(
  transaction: Transaction,
  order: LockedRepair,
  { action, stage }: RepairOutcome,
  input: StepRepair,
): Promise<void> {
  const { step, now } = input
  await transaction.rows.updateRepairOrders(
    {
      id: order.id,
      stage,
      ...(await clockAfter(transaction, order, action, now)),
      ...(step.verb === "diagnose" ? { finding: step.words.trim() } : {}),
      // What was paid for an older quote counts when the newer one is answered.
      ...(action === "quote"
        ? { quote_version: order.quote_version + 1, quoted_at: now, answered_at: null, paid_at: null, waived_at: null }
        : {}),
      ...(action === "accept" ? { accepted_version: order.quote_version, answered_at: now } : {}),
      ...(action === "decline" ? { answered_at: now } : {}),
      ...(step.verb === "send_to_supplier"
        ? { supplier: step.supplier.trim(), supplier_reference: input.reference, supplier_sent_at: now }
        : {}),
      ...(action === "hand_back" ? { finished_at: now, repaired_at: order.stage === "testing" ? now : null } : {}),
      ...(action === "give_up" ? { finished_at: now } : {}),
    },
    transaction.context,
  )
}

/** A quote stops the clock, and whatever ends the wait lets it go on with the time that was left. */
async function clockAfter(
  transaction: Transaction,
  { stage, due_at, paused_at }: LockedRepair,
  action: RepairOutcome["action"],
  now: Date,
): Promise<{ readonly paused_at?: Date | null; readonly due_at?: Date }> {
  if (action === "quote") return { paused_at: now }
  if (stage !== "quoted" || paused_at === null) return {}
  const calendar = (await loadCalendars(transaction))(null)
  return { paused_at: null, due_at: resumeDecisionClock(calendar, due_at, paused_at, now) }
}
