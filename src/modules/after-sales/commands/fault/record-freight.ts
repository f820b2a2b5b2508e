import type { FreightLeg } from "../../../../domain/fault/freight-leg"
import { inCurrency } from "../../../../domain/money/in-currency"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"
import { requireOpenFault } from "./require-open-fault"

export interface RecordFreight extends FreightLeg {
  readonly id: string
  readonly tracking_reference: string | null
  readonly receipt_note: string | null
  readonly actor: Actor
  readonly now: Date
}

/** What a way of the goods really cost, and who has paid it so far. Always in the currency of the request. */
export async function recordFreight(transaction: Transaction, input: RecordFreight): Promise<void> {
  const { rows, context } = transaction
  const rma = await lockRma(transaction, input.id)
  requireOpenFault(rma.stage, "record_freight")
  const { currency_code } = await rows.retrieveRma(rma.id, { select: ["currency_code"] }, context)
  const amount = inCurrency(input.amount, currency_code)
  await rows.createRmaFreightLegs(
    {
      rma_id: rma.id,
      leg: input.leg,
      paid_by: input.paid_by,
      amount: toColumn(amount),
      currency_code,
      tracking_reference: input.tracking_reference,
      receipt_note: input.receipt_note,
      recorded_by: input.actor.id,
      recorded_at: input.now,
    },
    context,
  )
  await recordEvent(transaction, {
    rma_id: rma.id,
    action: "record_freight",
    from_stage: rma.stage,
    to_stage: rma.stage,
    actor: input.actor,
    reason: `${input.leg}: ${amount} ${currency_code.toUpperCase()}, ${input.paid_by}`,
    now: input.now,
  })
}
