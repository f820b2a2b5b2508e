import type { Transaction } from "../../transaction"

/** Gives the customer longer to send the goods, and never less long than he was promised; a reminder moves with the end. */
export async function extendShipBack(
  transaction: Transaction,
  input: { readonly id: string; readonly lapses_at: Date; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update rma set lapses_at = ?, remind_at = remind_at + (?::timestamptz - lapses_at), updated_at = ?
      where id = ? and stage = 'approved' and lapses_at < ? and deleted_at is null`,
    [input.lapses_at, input.lapses_at, input.now, input.id, input.lapses_at],
  )
}
