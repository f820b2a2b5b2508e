import { MedusaError } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"
import { requireOpenFault } from "./require-open-fault"

export interface VoidFreight {
  readonly id: string
  readonly leg_id: string
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Takes back what was recorded wrongly. It stays on file and counts no more. */
export async function voidFreight(transaction: Transaction, input: VoidFreight): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  requireOpenFault(rma.stage, "void_freight")
  const [leg] = await transaction.query<{ leg: string; amount: string; currency_code: string }>(
    `update rma_freight_leg set voided_at = ?, updated_at = ?
      where id = ? and rma_id = ? and voided_at is null and deleted_at is null
      returning leg, amount::text as amount, currency_code`,
    [input.now, input.now, input.leg_id, rma.id],
  )
  if (!leg) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no freight with id ${input.leg_id}`)
  await recordEvent(transaction, {
    rma_id: rma.id,
    action: "void_freight",
    from_stage: rma.stage,
    to_stage: rma.stage,
    actor: input.actor,
    reason: `${leg.leg}: ${leg.amount} ${leg.currency_code.toUpperCase()}\n${input.words}`,
    now: input.now,
  })
}
