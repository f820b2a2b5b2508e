import type { Transaction } from "../../transaction"
import { POLICY } from "../rma/actor"
import { close } from "./close-ticket"
import { lockTicket } from "./ticket-state"

/**
 * Closes a resolved ticket about which nobody has said anything for long enough. False when somebody has spoken, or
 * another process has closed it meanwhile; what somebody has in hand just now is left to the next run.
 */
export async function closeSilentTicket(
  transaction: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const due = await transaction.query(
    `select id from support_ticket where id = ? and close_at <= ? and deleted_at is null for update skip locked`,
    [id, now],
  )
  if (due.length === 0) return false
  await close(transaction, { ticket: await lockTicket(transaction, id), actor: POLICY, now })
  return true
}
