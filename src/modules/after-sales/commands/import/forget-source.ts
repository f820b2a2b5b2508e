import type { Transaction } from "../../transaction"

/**
 * Deletes at most `limit` cases of a source and says how many there were; nothing else refers to them. For a source
 * that is to be taken over anew.
 */
export async function forgetSource(
  transaction: Transaction,
  { source, limit }: { readonly source: string; readonly limit: number },
): Promise<number> {
  const forgotten = await transaction.query(
    `delete from imported_case where id in (select id from imported_case where source = ? limit ?) returning id`,
    [source, limit],
  )
  return forgotten.length
}
