import type { ContactChannel } from "../../../../domain/kernel/vocabulary"
import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { openTicket, type TicketSubject } from "../ticket/open-ticket"
import { recordWarrantyEvent } from "./record-warranty-event"

export interface ReportUnit {
  readonly warranty: {
    readonly id: string
    readonly claim_code: string
    readonly title: string
    readonly status: WarrantyStatus
  }
  readonly about: TicketSubject
  /** What is wrong, in the words of whoever has the unit. */
  readonly words: string
  readonly channel: ContactChannel
  readonly actor: Actor
  readonly now: Date
}

/**
 * Opens a ticket about a unit that is known by its warranty and by no order of its holder's: it was imported, or handed
 * on. The code stands in its subject, by which staff find the warranty, and the warranty's history names the ticket.
 */
export async function reportUnit(transaction: Transaction, input: ReportUnit): Promise<string> {
  const { warranty, about, words, channel, actor, now } = input
  const { id, claim_code, title, status } = warranty
  const ticket_id = await openTicket(transaction, {
    ...{ about, channel, actor, now, occurred_at: now, body: words, subject: `${claim_code} · ${title}` },
    ...{ kind: "order_problem", priority: "normal", desired_outcome: null, opening: "contact" },
  })
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "report", from_status: status, to_status: status, actor, now },
    words: await numberOf(transaction, ticket_id),
  })
  return ticket_id
}

/** As people know it. */
async function numberOf({ query }: Transaction, ticketId: string): Promise<string> {
  const [ticket] = await query<{ number: number }>(`select number from support_ticket where id = ?`, [ticketId])
  return `T-${ticket?.number}`
}
