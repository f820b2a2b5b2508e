import type { TicketKind, TicketPriority } from "../../../../domain/kernel/vocabulary"
import { waitsOf } from "../../../../domain/ticket/waits-of"
import { listStageChanges } from "../../queries/ticket/list-stage-changes"
import type { Transaction } from "../../transaction"
import { retargetClocks } from "../sla/retarget-clocks"
import { noteTicketChange } from "./change-ticket"
import { clockFactsOf } from "./clock-facts"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { staffId } from "./time-ticket"

export interface RetypeTicket extends TicketVerb {
  readonly kind?: TicketKind
  readonly priority?: TicketPriority
  readonly words: string | null
}

/** It turned out to be something else, or more urgent. The time that has passed counts for the new promise too. */
export async function retypeTicket(transaction: Transaction, input: RetypeTicket): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { kind = ticket.kind, priority = ticket.priority } = input
  if (kind === ticket.kind && priority === ticket.priority) return
  await noteTicketChange(transaction, {
    ...{ ...input, ticket, action: "retype", reason: input.words },
    facts: { from_kind: ticket.kind, kind, from_priority: ticket.priority, priority },
    set: { kind, priority },
  })
  const facts = await clockFactsOf(transaction, { ...ticket, kind, priority })
  await retargetClocks(transaction, {
    ticket_id: ticket.id,
    ...{ facts, opened_at: ticket.opened_at, actor_id: staffId(input.actor), now: input.now },
    answered: ticket.reply_count > 0,
    waits: waitsOf(await listStageChanges(transaction, ticket.id)),
  })
}
