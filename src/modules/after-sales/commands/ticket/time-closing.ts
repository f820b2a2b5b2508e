import { closeAt } from "../../../../domain/ticket/close-at"
import type { Transaction } from "../../transaction"
import { lockTicket } from "./ticket-state"

/** Works out anew when a ticket closes by itself, after whatever was done to it. */
export async function timeClosing(transaction: Transaction, id: string): Promise<void> {
  const at = closeAt(await lockTicket(transaction, id), transaction.options.ticket_close_days)
  await transaction.query(`update support_ticket set close_at = ? where id = ?`, [at, id])
}
