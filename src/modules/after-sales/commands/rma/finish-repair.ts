import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import type { Resolution } from "../../../../domain/kernel/vocabulary"
import { decideInsteadOfRepair, type RepairableItem, type RepairOutcome } from "../../../../domain/rma/decide-repair"
import { acceptedOrThrow } from "../../refusal-error"
import { OFFERED_REMEDIES } from "../../queries/rma/offered-remedies"
import { listFreightLegs } from "../../queries/fault/list-freight-legs"
import type { Transaction } from "../../transaction"
import { openRecoveries } from "../recovery/open-recoveries"
import { followFinish } from "../repair/follow-finish"
import { extendRepaired } from "../warranty/follow-request"
import type { Actor } from "./actor"
import { changeStage, lockRma, type RmaState } from "./change-stage"
import { planOutbound } from "./plan-outbound"

export interface FinishRepair {
  readonly id: string
  readonly outcome: RepairOutcome
  /** What the customer gets instead where it could not be repaired. */
  readonly resolution: Resolution | null
  readonly words: string
  readonly feedback_days: number
  readonly time_zone: string
  /** Until when a claim against carrier or supplier is to be submitted. */
  readonly recovery_due_at: Date
  readonly actor: Actor
  readonly now: Date
}

/**
 * Ends the wait for the workshop. Repaired goods go back, and their units are the customer's to ask for again; for
 * others he gets what staff choose, and the request goes on as if that had been decided from the beginning.
 */
export async function finishRepair(transaction: Transaction, input: FinishRepair): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  await followFinish(transaction, { ...input, rma_id: rma.id })
  await (input.outcome === "repaired" ? giveBack(transaction, rma, input) : giveInstead(transaction, rma, input))
}

async function giveBack(transaction: Transaction, rma: RmaState, input: FinishRepair): Promise<void> {
  const { actor, words, now } = input
  await changeStage(transaction, {
    ...{ rma, action: "repaired", actor, reason: words, now },
    set: { lapses_at: endOfNthDay(input.time_zone, now, input.feedback_days) },
  })
  await transaction.query(
    `update rma_unit set released_at = ?, updated_at = ? where item_id in (select id from rma_item where rma_id = ?)`,
    [now, now, rma.id],
  )
  await extendRepaired(transaction, { rma_id: rma.id, time_zone: input.time_zone, now })
  await claimFreight(transaction, rma, input)
}

/** The goods are whole again, but who spoilt them owes the ways they had to go. */
async function claimFreight(transaction: Transaction, rma: RmaState, input: FinishRepair): Promise<void> {
  const freight_legs = await listFreightLegs(transaction, rma.id)
  const { currency_code } = rma
  await openRecoveries(transaction, {
    ...{ rma_id: rma.id, lines: [], goods_awaited: false, due_at: input.recovery_due_at, now: input.now },
    context: { currency_code, freight_legs, return_freight_limit: null, outbound_freight: "0" },
  })
}

async function giveInstead(transaction: Transaction, rma: RmaState, input: FinishRepair): Promise<void> {
  const { actor, words, now } = input
  const items = await transaction.query<RepairableItem>(
    `select item.id, reason.remedies as reason_remedies, ${OFFERED_REMEDIES} as offered_remedies
       from rma_item item
       join after_sales_reason reason on reason.id = item.reason_id
       join after_sales_policy_version version on version.id = item.policy_version_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rma.id],
  )
  const instead = acceptedOrThrow(decideInsteadOfRepair(items, input.resolution))
  await changeStage(transaction, { ...{ rma, action: "not_repairable", actor, reason: words, now } })
  await transaction.query(`update rma_item set resolution = ?, updated_at = ? where rma_id = ?`, [instead, now, rma.id])
  await planOutbound(transaction, rma.id)
}
