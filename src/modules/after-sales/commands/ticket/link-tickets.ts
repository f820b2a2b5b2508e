import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { TicketLinkKind } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTwoTickets, type TicketVerb } from "./ticket-state"

interface Link {
  readonly ticket_id: string
  readonly other_id: string
  readonly kind: TicketLinkKind
}

/**
 * Joins two tickets, once for each pair. How one came of the other is known, and goes before what was found by comparing
 * them; that they are related says least and changes nothing.
 */
export async function linkTicketTo(transaction: Transaction, { ticket_id, other_id, kind }: Link): Promise<void> {
  await transaction.query(
    `insert into ticket_link (id, ticket_id, other_id, kind) values (?, ?, ?, ?)
     on conflict (ticket_id, other_id) where deleted_at is null do update
       set kind = excluded.kind, updated_at = now() where excluded.kind <> 'related'`,
    [generateEntityId(undefined, "tlnk"), ticket_id, other_id, kind],
  )
}

export interface LinkTickets extends TicketVerb {
  readonly other_id: string
}

/** Staff say that two tickets belong together. */
export async function linkTickets(transaction: Transaction, input: LinkTickets): Promise<void> {
  if (input.id === input.other_id)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Field 'other_id': another ticket")
  const [ticket, other] = await lockTwoTickets(transaction, input.id, input.other_id)
  await linkTicketTo(transaction, { ticket_id: ticket.id, other_id: other.id, kind: "related" })
  await noteTicketChange(transaction, { ...input, ticket, action: "link", facts: { ticket_id: other.id } })
}
