import type { Reading } from "../../transaction"
import { selectClocks, type StoredClock } from "../sla/select-clocks"

/** What is promised for a ticket, was kept or was broken, in the order in which it was promised. */
export async function listClocksOfTicket(reading: Reading, ticketId: string): Promise<StoredClock[]> {
  const clocks = await selectClocks(reading, "clock.ticket_id = ?", [ticketId])
  return clocks
    .filter(({ scope }) => scope === "ticket")
    .sort((one, other) => one.started_at.getTime() - other.started_at.getTime() || (one.id < other.id ? -1 : 1))
}
