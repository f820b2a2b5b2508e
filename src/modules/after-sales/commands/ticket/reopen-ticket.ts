import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketState, type TicketVerb } from "./ticket-state"
import { timeReopening } from "./time-ticket"

export interface ReopenTicket extends TicketVerb {
  readonly words: string
}

/** Staff take up again what was said to be done. */
export async function reopenTicket(transaction: Transaction, input: ReopenTicket): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  await reopen(transaction, { ...input, ticket, reason: input.words })
}

export interface Reopen {
  readonly ticket: TicketState
  readonly actor: Actor
  readonly reason?: string
  readonly set?: Readonly<Record<string, Date | number>>
  readonly now: Date
}

/** Whoever reopens it: counted as a defect of quality (T11), and what was said to be the resolution is none any more. */
export async function reopen(transaction: Transaction, { ticket, actor, reason, set, now }: Reopen): Promise<void> {
  await changeTicketStage(transaction, {
    ...{ ticket, action: "reopen", actor, now },
    reason: reason ?? null,
    set: {
      ...set,
      resolved_at: null,
      closed_at: null,
      resolution_words: null,
      customer_told_at: null,
      reopen_count: ticket.reopen_count + 1,
    },
  })
  await timeReopening(transaction, { ticket_id: ticket.id, actor, now })
}
