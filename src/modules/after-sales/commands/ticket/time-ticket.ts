import type { SlaMetric } from "../../../../domain/kernel/vocabulary"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { meetClocks } from "../sla/meet-clocks"
import { openClocks } from "../sla/open-clocks"
import { reopenClocks } from "../sla/reopen-clocks"
import { resumeClocks } from "../sla/resume-clocks"
import { startNextResponse } from "../sla/start-next-response"
import { clockFactsOf } from "./clock-facts"
import { lockTicket, type TicketState } from "./ticket-state"

interface Happened {
  readonly ticket_id: string
  readonly actor: Actor
  readonly now: Date
}

/** A ticket was opened: its clocks count from when the customer came. */
export async function startClocks(transaction: Transaction, ticket: TicketState, now: Date): Promise<void> {
  const facts = await clockFactsOf(transaction, ticket)
  await openClocks(transaction, { ticket_id: ticket.id, facts, opened_at: ticket.opened_at, now })
}

/** The customer made himself heard: whatever stood still goes on, and he is owed an answer. */
export async function timeContact(transaction: Transaction, { ticket_id, now }: Happened): Promise<void> {
  const ticket = await lockTicket(transaction, ticket_id)
  await resumeClocks(transaction, { ticket_id, reason: null, actor_id: null, now })
  const facts = await clockFactsOf(transaction, ticket)
  const { opened_at } = ticket
  await startNextResponse(transaction, { ticket_id, facts, opened_at, ticket_is_open: true, now })
}

/** The ticket runs again; whoever wrote is owed an answer as well. */
export async function timeReopening(transaction: Transaction, happened: Happened): Promise<void> {
  const { ticket_id, actor, now } = happened
  await reopenClocks(transaction, { ticket_id, actor_id: staffId(actor), now })
  if (actor.type !== "staff") await timeContact(transaction, happened)
}

/** A person answered the customer, in writing or by word of mouth, at `at`; and did whatever else is named. */
export async function timeAnswer(
  transaction: Transaction,
  { ticket_id, actor, now, at, also = [] }: Happened & { readonly at: Date; readonly also?: readonly SlaMetric[] },
): Promise<void> {
  for (const metric of ["first_response", "next_response", ...also] as const) {
    await meetClocks(transaction, { ticket_id, metric, at, actor_id: staffId(actor), now })
  }
}

/** A clock's history names members of staff only. */
export function staffId({ type, id }: Actor): string | null {
  return type === "staff" ? id : null
}
