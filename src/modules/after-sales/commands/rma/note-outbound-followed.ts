import type { Transaction } from "../../transaction"

/** Notes that core's order line and its stock stand at so many units of an outgoing position. */
export async function noteOutboundFollowed(
  transaction: Transaction,
  input: { readonly id: string; readonly quantity: number },
): Promise<void> {
  await transaction.query(`update rma_outbound set core_quantity = ? where id = ?`, [input.quantity, input.id])
}
