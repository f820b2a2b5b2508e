import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockOrder } from "../rma/lock-order"

/**
 * Takes back a picture that no request rests on. It is gone for everybody at once, and its file as soon as storage lets
 * go of it. Under the order's lock, so that a request that is being opened with it wins or never had it.
 */
export async function discardEvidence(
  transaction: Transaction,
  { id, order_id, now }: { readonly id: string; readonly order_id: string | null; readonly now: Date },
): Promise<void> {
  await lockOrder(transaction, order_id ?? "")
  const discarded = await transaction.query(
    `update after_sales_evidence set deleted_at = ?, updated_at = ?
      where id = ? and rma_id is null and finding_id is null and deleted_at is null returning id`,
    [now, now, id],
  )
  if (discarded.length > 0) return
  throw new RefusalError([{ code: "evidence_in_use", message: "A request rests on this picture." }])
}
