import type { Reading } from "../../transaction"

/** The id of a ticket by the number that people know it by; null where there is none. */
export async function findTicketByNumber(reading: Reading, number: number): Promise<string | null> {
  const [ticket] = await reading.query<{ id: string }>(
    `select id from support_ticket where number = ? and deleted_at is null`,
    [number],
  )
  return ticket?.id ?? null
}
