import type { Transaction } from "../../transaction"

/** Notes which payment collection of core takes the money of a charge. */
export async function linkPaymentCollection(
  { query }: Transaction,
  input: { readonly charge_id: string; readonly payment_collection_id: string },
): Promise<void> {
  await query(`update charge set payment_collection_id = ? where id = ? and deleted_at is null`, [
    input.payment_collection_id,
    input.charge_id,
  ])
}
