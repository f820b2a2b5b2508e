import { generateEntityId } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"

export interface TagTicket extends TicketVerb {
  readonly tags: readonly string[]
}

/** Sets the tags of a ticket: those named are there afterwards, and no others. */
export async function tagTicket(transaction: Transaction, input: TagTicket): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const removed = await transaction.query<{ tag: string }>(
    `delete from ticket_tag where ticket_id = ? and not (tag = any(?)) returning tag`,
    [ticket.id, input.tags],
  )
  const added: string[] = []
  for (const tag of input.tags) {
    const inserted = await transaction.query(
      `insert into ticket_tag (id, ticket_id, tag) values (?, ?, ?)
       on conflict (ticket_id, tag) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "ttag"), ticket.id, tag],
    )
    if (inserted.length > 0) added.push(tag)
  }
  if (added.length === 0 && removed.length === 0) return
  const facts = { added: added.join(", "), removed: removed.map(({ tag }) => tag).join(", ") }
  await noteTicketChange(transaction, { ...input, ticket, action: "tag", facts })
}
