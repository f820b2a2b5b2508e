import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { changeStage, lockRma } from "../rma/change-stage"
import { fixOutbound } from "../rma/fix-outbound"
import { changeCharge, lockOpenCharge } from "./change-charge"

/**
 * Ends a charge that nobody paid in time, and lets the request fall back: the exchange becomes a refund, which staff
 * settle anew, and nothing goes out. False when there is nothing to do: it was paid or waived since, or is not due.
 */
export async function expireCharge(
  transaction: Transaction,
  { rma_id, now }: { readonly rma_id: string; readonly now: Date },
): Promise<boolean> {
  const rma = await lockRma(transaction, rma_id)
  const charge = await lockOpenCharge(transaction, rma_id, "exchange")
  if (!charge?.expires_at || charge.expires_at > now) return false
  await changeCharge(transaction, { charge, action: "expire", now })
  await transaction.query(`delete from settlement_line where rma_id = ?`, [rma_id])
  await transaction.query(
    `update rma_item set resolution = 'refund', updated_at = ? where rma_id = ? and resolution = 'exchange'`,
    [now, rma_id],
  )
  await fixOutbound(transaction, rma_id)
  await changeStage(transaction, { rma, action: "expire_payment", actor: SYSTEM, now })
  return true
}
