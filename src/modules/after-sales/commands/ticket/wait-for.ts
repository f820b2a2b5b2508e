import type { TicketWait } from "../../../../domain/ticket/lifecycle"
import type { Transaction } from "../../transaction"
import { pauseClocks } from "../sla/pause-clocks"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { staffId } from "./time-ticket"

export interface WaitFor extends TicketVerb {
  readonly wait_for: TicketWait
  readonly words: string | null
}

/** It is somebody else's turn: the clocks stand still as far as the terms let them. */
export async function waitFor(transaction: Transaction, input: WaitFor): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { actor, now, words } = input
  await changeTicketStage(transaction, { ticket, action: `wait_${input.wait_for}`, actor, now, reason: words })
  const reason = `waiting_${input.wait_for}` as const
  await pauseClocks(transaction, { ticket_id: ticket.id, reason, actor_id: staffId(actor), now })
}
