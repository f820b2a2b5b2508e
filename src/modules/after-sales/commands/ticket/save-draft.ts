import { generateEntityId } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"
import { lockTicket, type TicketVerb } from "./ticket-state"

interface DraftOf {
  readonly ticket_id: string
  readonly author_id: string | null
}

export interface SaveDraft extends TicketVerb {
  readonly body: string
}

/** Keeps what somebody has begun to write to a customer: his own, one a ticket. An empty draft is none. */
export async function saveDraft(transaction: Transaction, { id, actor, body }: SaveDraft): Promise<void> {
  const draft = { ticket_id: (await lockTicket(transaction, id)).id, author_id: actor.id }
  if (body.trim() === "") return discardDraft(transaction, draft)
  await transaction.query(
    `insert into ticket_draft (id, ticket_id, author_id, body) values (?, ?, ?, ?)
     on conflict (ticket_id, author_id) where deleted_at is null do update set body = excluded.body, updated_at = now()`,
    [generateEntityId(undefined, "tdrf"), draft.ticket_id, draft.author_id, body],
  )
}

export async function discardDraft(transaction: Transaction, { ticket_id, author_id }: DraftOf): Promise<void> {
  await transaction.query(`delete from ticket_draft where ticket_id = ? and author_id = ?`, [ticket_id, author_id])
}
