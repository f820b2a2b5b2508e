import type { Reading } from "../../transaction"

/** Resolved tickets whose silence has lasted long enough, the longest first, but for those already tried. */
export async function listTicketsToClose(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<{ readonly id: string }[]> {
  return reading.query<{ id: string }>(
    `select id from support_ticket
      where close_at is not null and close_at <= ? and deleted_at is null and id <> all(?)
      order by close_at, id limit ?`,
    [now, tried, limit],
  )
}
