import { decideWarrantyStep, type WarrantyStep } from "../../../../domain/warranty/decide-warranty-step"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockWarranty } from "./locked-warranty"
import { recordWarrantyEvent } from "./record-warranty-event"

export interface StepWarranty {
  readonly id: string
  readonly step: WarrantyStep
  readonly actor: Actor
  readonly now: Date
}

/** Voids a warranty on evidence, or answers the owner's word against it; under its row lock. */
export async function stepWarranty(transaction: Transaction, input: StepWarranty): Promise<void> {
  const { id, step, actor, now } = input
  const { status } = await lockWarranty(transaction, id)
  const to_status = acceptedOrThrow(decideWarrantyStep(status, step))
  await transaction.query(`update warranty set status = ?, updated_at = ? where id = ?`, [to_status, now, id])
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: step.action, from_status: status, to_status, actor, now },
    ...{ words: step.words, evidence: step.evidence },
  })
}
