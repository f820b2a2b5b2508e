import { decideAcknowledgement } from "../../../../domain/answer/decide-acknowledgement"
import type { BusinessCalendar } from "../../../../domain/calendar/business-calendar"
import type { ContactChannel } from "../../../../domain/kernel/vocabulary"
import { renderMessage } from "../../../../domain/notification/render-message"
import { loadCalendars } from "../../queries/calendar/load-calendars"
import { readPromise } from "../../queries/ticket/read-promise"
import type { Transaction } from "../../transaction"
import { enqueueTicketMessage, planTicketMessage } from "../outbox/enqueue-ticket-message"
import { SYSTEM } from "../rma/actor"
import { clockFactsOf } from "./clock-facts"
import type { TicketState } from "./ticket-state"
import { writeTicketMessage } from "./write-ticket-message"

export interface AcknowledgeTicket {
  readonly ticket: TicketState
  readonly channel: ContactChannel
  /** The line of the thread that is acknowledged. */
  readonly message_id: string
  readonly now: Date
}

/**
 * Tells a customer who has just come to us that he was heard, by when he is answered, and out of hours when somebody is
 * there again: as a letter, and where he wrote as a line of the thread. No clock is met by it.
 */
export async function acknowledgeTicket(transaction: Transaction, input: AcknowledgeTicket): Promise<void> {
  const { ticket, channel, message_id, now } = input
  const promise = await readPromise(transaction, ticket.id)
  const arrival = { channel, answer_by_at: promise.answer_by_at }
  const told = decideAcknowledgement(arrival, await hoursOf(transaction, ticket), now)
  const letter = { received: { ...promise, opens_at: told.says === "received" ? told.opens_at : null } }
  if (told.says === "received") {
    const { text } = renderMessage(planTicketMessage(ticket, letter), ticket.language)
    // An instant later than what it answers: a thread is read in the order in which things were said.
    const occurred_at = new Date(now.getTime() + 1)
    const line = { ticket_id: ticket.id, channel, body: text.trim(), actor: SYSTEM, occurred_at, now }
    await writeTicketMessage(transaction, { ...line, kind: "acknowledgement" })
  }
  await enqueueTicketMessage(transaction, { ticket, letter, message_id, now })
}

/** The hours of the team that has the ticket, else the shop's; null where the shop has none. */
async function hoursOf(transaction: Transaction, ticket: TicketState): Promise<BusinessCalendar | null> {
  const { calendar_id } = await clockFactsOf(transaction, ticket)
  const known = await transaction.query(
    `select id from business_calendar where deleted_at is null and (id = ? or (?::text is null and is_default)) limit 1`,
    [calendar_id, calendar_id],
  )
  return known.length === 0 ? null : (await loadCalendars(transaction))(calendar_id)
}
