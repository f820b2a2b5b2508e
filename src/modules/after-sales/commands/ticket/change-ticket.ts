import { nextStage } from "../../../../domain/kernel/lifecycle"
import { TICKET_LIFECYCLE, type TicketAction, type TicketStage } from "../../../../domain/ticket/lifecycle"
import { standingOfTicket } from "../../../../domain/survey/case-standing"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { planWhenEnded } from "../survey/plan-when-ended"
import { recordTicketEvent } from "./record-ticket-event"
import type { TicketState } from "./ticket-state"
import { timeClosing } from "./time-closing"

type Columns = Readonly<Record<string, string | number | boolean | Date | null>>

interface Told {
  readonly ticket: TicketState
  readonly actor: Actor
  readonly now: Date
  readonly reason?: string | null
  readonly facts?: Readonly<Record<string, string | null>>
  readonly set?: Columns
}

/**
 * The only place where a ticket's stage is written: asks the lifecycle, sets the columns, adds the line of history, and at the
 * end plans to ask the customer how it went. Throws the refusal of an action that the stage does not allow.
 */
export async function changeTicketStage(
  transaction: Transaction,
  change: Told & { readonly action: TicketAction },
): Promise<TicketStage> {
  const { ticket } = change
  const stage = acceptedOrThrow(nextStage<TicketStage, TicketAction>(TICKET_LIFECYCLE, ticket.stage, change.action))
  await setTicket(transaction, ticket.id, { ...change.set, stage }, change.now)
  if (ticket.stage === "resolved" || stage === "resolved") await timeClosing(transaction, ticket.id)
  await recordTicketEvent(transaction, {
    ...change,
    ticket_id: ticket.id,
    from_stage: ticket.stage,
    to_stage: stage,
  })
  await planWhenEnded(transaction, {
    ...{ subject_kind: "ticket", subject_id: ticket.id, now: change.now },
    ...{ before: standingOfTicket(ticket.stage), after: standingOfTicket(stage) },
  })
  return stage
}

/** A line of history for what moves no stage, with the columns that it sets. */
export async function noteTicketChange(
  transaction: Transaction,
  change: Told & { readonly action: string },
): Promise<void> {
  const { ticket } = change
  await setTicket(transaction, ticket.id, change.set ?? {}, change.now)
  if (ticket.stage === "resolved") await timeClosing(transaction, ticket.id)
  await recordTicketEvent(transaction, {
    ...change,
    ticket_id: ticket.id,
    from_stage: ticket.stage,
    to_stage: ticket.stage,
  })
}

/** Names of columns are the callers' own, never a user's. */
async function setTicket(transaction: Transaction, id: string, columns: Columns, now: Date): Promise<void> {
  const names = Object.keys(columns)
  await transaction.query(
    `update support_ticket set updated_at = ?${names.map((name) => `, ${name} = ?`).join("")} where id = ?`,
    [now, ...Object.values(columns), id],
  )
}
