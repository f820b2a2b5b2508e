import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { isZero, subtract, type Amount } from "../../../../domain/money/decimal"
import { RECOVERY_INITIAL_STATUS, type RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import { claimAfter, planRepairRecovery, type RepairRecovery } from "../../../../domain/recovery/plan-repair-recovery"
import type { RepairAction } from "../../../../domain/repair/lifecycle"
import { toColumn } from "../../amount"
import { loadCalendars } from "../../queries/calendar/load-calendars"
import type { Transaction } from "../../transaction"
import { stepRecovery } from "../recovery/step-recovery"
import { SYSTEM } from "../rma/actor"
import type { LockedRepair } from "./locked-repair"

export interface FollowClaim {
  /** As it was locked, before the step. */
  readonly order: LockedRepair
  readonly action: RepairAction
  /** To whom the goods go, and under which number of theirs; null for other steps. */
  readonly sent: { readonly party_name: string; readonly reference: string | null } | null
  readonly now: Date
}

interface StandingClaim {
  readonly id: string
  readonly status: RecoveryStatus
  readonly amount_claimed: Amount
}

/**
 * Makes our claim on a supplier's warranty follow a step of the repair, in its transaction: one for each repair, opened
 * when the goods go out. What somebody outside has been told stays as it was told; that is for staff.
 */
export async function followClaim(transaction: Transaction, input: FollowClaim): Promise<void> {
  const { order, action, now } = input
  const follow = claimAfter(action, order.stage === "declined" ? "declined" : "other")
  if (follow === null) return
  const [claim] = await transaction.query<StandingClaim>(
    `select id, status, amount_claimed::text as amount_claimed from recovery_claim
      where repair_order_id = ? and status <> 'written_off' and deleted_at is null for update`,
    [order.id],
  )
  const plan = follow === "end" ? null : planRepairRecovery(order.lines, order.currency_code)
  if (!claim) {
    if (follow === "open" && plan !== null) await open(transaction, input, plan)
    return
  }
  if (claim.status !== RECOVERY_INITIAL_STATUS) return
  if (plan === null) await drop(transaction, claim, now)
  else await revise(transaction, claim, plan, input)
}

async function open(transaction: Transaction, { order, sent, now }: FollowClaim, plan: RepairRecovery): Promise<void> {
  const { rows, context, options } = transaction
  const { id: repair_order_id, rma_id, order_id, currency_code } = order
  const { number: rma_number, order_display_id } = await rows.retrieveRma(
    rma_id,
    { select: ["number", "order_display_id"] },
    context,
  )
  const amount = toColumn(plan.amount)
  const claim = await rows.createRecoveryClaims(
    {
      ...{ repair_order_id, rma_id, rma_number, order_id, order_display_id, party: "supplier", currency_code, ...sent },
      ...{ amount_claimed: amount, lines: plan.lines, opened_at: now },
      due_at: endOfNthDay((await loadCalendars(transaction))(null).time_zone, now, options.recovery_days),
    },
    context,
  )
  await rows.createRecoveryClaimEvents(
    {
      ...{ claim_id: claim.id, action: "open", to_status: RECOVERY_INITIAL_STATUS, amount },
      ...{ actor_type: SYSTEM.type, actor_id: SYSTEM.id, occurred_at: now },
    },
    context,
  )
}

async function revise(
  { rows, context }: Transaction,
  { id, status, amount_claimed }: StandingClaim,
  plan: RepairRecovery,
  { sent, now }: FollowClaim,
): Promise<void> {
  const amount = toColumn(plan.amount)
  const { party_name, reference } = sent ?? {}
  await rows.updateRecoveryClaims(
    {
      ...{ id, amount_claimed: amount, lines: plan.lines },
      ...(party_name === undefined ? {} : { party_name }),
      // Without a number of his this time the one from before still names it.
      ...(reference ? { reference } : {}),
    },
    context,
  )
  if (isZero(subtract(amount_claimed, plan.amount))) return
  await rows.createRecoveryClaimEvents(
    {
      ...{ claim_id: id, action: "revise", from_status: status, to_status: status, amount },
      ...{ actor_type: SYSTEM.type, actor_id: SYSTEM.id, occurred_at: now },
    },
    context,
  )
}

/** Nobody was told of it, and nothing is owed. */
async function drop(transaction: Transaction, { id }: StandingClaim, now: Date): Promise<void> {
  const words = "The repair was not done, or is nobody else's to bear."
  const { time_zone } = (await loadCalendars(transaction))(null)
  const step = { verb: "write_off", words } as const
  await stepRecovery(transaction, { id, step, reference: null, words, time_zone, actor: SYSTEM, now })
}
