import type { Transaction } from "../../transaction"

/** Notes which core return moves the goods of a request. Noting the same one again changes nothing. */
export async function linkCoreReturn(
  transaction: Transaction,
  input: { readonly id: string; readonly core_return_id: string | null },
): Promise<void> {
  await transaction.query(`update rma set core_return_id = ? where id = ? and deleted_at is null`, [
    input.core_return_id,
    input.id,
  ])
}
