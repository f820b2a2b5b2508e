import type { ContactChannel } from "../../../../domain/kernel/vocabulary"
import { decideContact, type ContactEffect } from "../../../../domain/ticket/decide-contact"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeTicketStage, noteTicketChange } from "./change-ticket"
import { openTicket } from "./open-ticket"
import { linkTicketTo } from "./link-tickets"
import { reopen } from "./reopen-ticket"
import { lockTicket, type TicketState, type TicketVerb } from "./ticket-state"
import { readTicketSubject } from "../../queries/ticket/read-ticket-subject"
import { timeContact } from "./time-ticket"
import { writeTicketMessage, type MessageExtras } from "./write-ticket-message"

export interface HearCustomer extends TicketVerb, MessageExtras {
  readonly body: string
  readonly channel: ContactChannel
  readonly actor: Actor
}

/**
 * A word from the customer to one of his tickets. Returns the ticket that he reads it in: a new one when the old one was
 * closed too long ago. What was merged into another is read as one with it.
 */
export async function hearCustomer(transaction: Transaction, input: HearCustomer): Promise<string> {
  const ticket = await lockTicket(transaction, input.id)
  const { ticket_reopen_days: reopen_days } = transaction.options
  const contact = decideContact(ticket, { ...input, reopen_days })
  if (contact.effect === "forward") {
    await hearCustomer(transaction, { ...input, id: contact.ticket_id })
    return ticket.id
  }
  if (contact.effect === "follow_up") return followUp(transaction, ticket, input)
  await writeTicketMessage(transaction, { ...input, ticket_id: ticket.id, kind: "customer_message" })
  await takeEffect(transaction, ticket, { ...input, effect: contact.effect })
  return ticket.id
}

async function takeEffect(
  transaction: Transaction,
  ticket: TicketState,
  input: HearCustomer & { readonly effect: Exclude<ContactEffect["effect"], "forward" | "follow_up"> },
): Promise<void> {
  const { actor, now, effect } = input
  const set = { last_contact_at: now, contact_count: ticket.contact_count + 1 }
  switch (effect) {
    case "hear":
      await changeTicketStage(transaction, { ticket, action: "hear", actor, now, set })
      await timeContact(transaction, { ticket_id: ticket.id, actor, now })
      return
    case "thank":
      await changeTicketStage(transaction, { ticket, action: "thank", actor, now, set })
      return
    case "reopen":
      await reopen(transaction, { ticket, actor, now, set })
      return
    case "keep":
      await noteTicketChange(transaction, { ticket, action: "keep", actor, now, set })
  }
}

/** The same matter, told anew: the new ticket knows whom it is with and what it is about, and points to the old one. */
async function followUp(transaction: Transaction, ticket: TicketState, input: HearCustomer): Promise<string> {
  const { kind, priority, subject } = ticket
  const { id: _, ...said } = input
  const about = await readTicketSubject(transaction, ticket.id)
  const id = await openTicket(transaction, {
    ...said,
    ...{ about, kind, priority, subject, desired_outcome: null, opening: "contact" },
    occurred_at: input.now,
  })
  await linkTicketTo(transaction, { ticket_id: id, other_id: ticket.id, kind: "follow_up" })
  return id
}
