import { allows } from "../../../../domain/rma/lifecycle"
import { planCoreReceipt, type CoreReceiptLine } from "../../../../domain/rma/plan-core-receipt"
import { listReturningUnits } from "../../queries/rma/list-returning-units"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "./actor"
import { lockRma } from "./change-stage"
import { markReceived } from "./receive-units"

export interface RecordCoreReceipt {
  readonly id: string
  /** Everything that core counts of this return, from its beginning. */
  readonly lines: readonly CoreReceiptLine[]
  readonly now: Date
}

/**
 * Records goods that somebody received on the dashboard's own return page, and returns how many units that were. Which
 * grade they have is for staff to find out: core's word "damaged" is no inspection. Once a request is being paid, what
 * arrives late is no longer part of it, and nothing is recorded.
 */
export async function recordCoreReceipt(transaction: Transaction, input: RecordCoreReceipt): Promise<number> {
  const rma = await lockRma(transaction, input.id)
  if (!allows(rma.stage, "receive")) return 0
  const unit_ids = planCoreReceipt(await listReturningUnits(transaction, rma.id), input.lines)
  if (unit_ids.length > 0) await markReceived(transaction, { rma, unit_ids, actor: SYSTEM, now: input.now })
  return unit_ids.length
}
