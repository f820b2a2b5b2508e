import { MedusaError } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"

/** Names who is responsible; null hands it back to everybody. Assigning twice changes nothing. */
export async function assignRma(
  transaction: Transaction,
  input: { readonly id: string; readonly assignee_id: string | null; readonly now: Date },
): Promise<void> {
  const updated = await transaction.query(
    `update rma set assignee_id = ?, updated_at = ? where id = ? and deleted_at is null returning id`,
    [input.assignee_id, input.now, input.id],
  )
  if (updated.length === 0)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no request with id ${input.id}`)
}
