import type { Resolution } from "../../../../domain/kernel/vocabulary"
import { serialKeyOf } from "../../../../domain/warranty/serial"
import type { Transaction } from "../../transaction"
import { finishRepair, type FinishRepair } from "../rma/finish-repair"
import { stepRepair } from "./step-repair"

export interface FinishRepairOrder extends Omit<FinishRepair, "id" | "outcome"> {
  readonly id: string
  readonly repair_order_id: string
  /** Read from the goods as they go back. */
  readonly serial: string | null
  readonly resolution: Resolution | null
}

/**
 * Hands the goods back, or gives the repair up for what the customer gets instead, and ends the wait of their request in
 * the same transaction by the same function.
 */
export async function finishRepairOrder(transaction: Transaction, input: FinishRepairOrder): Promise<void> {
  const { repair_order_id, serial, resolution, words, actor, now } = input
  const isGivenUp = resolution !== null
  await stepRepair(transaction, {
    ...{ id: repair_order_id, reference: null, words, actor, now },
    step: isGivenUp
      ? { verb: "give_up", words }
      : { verb: "hand_back", serial_key: serial === null ? null : serialKeyOf(serial) },
  })
  await finishRepair(transaction, { ...input, outcome: isGivenUp ? "not_repairable" : "repaired" })
}
