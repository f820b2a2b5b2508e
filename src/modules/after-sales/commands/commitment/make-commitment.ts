import { MedusaError } from "@medusajs/framework/utils"

import { decidePromise, type NewPromise } from "../../../../domain/commitment/decide-promise"
import { COMMITMENT_INITIAL_STATUS } from "../../../../domain/commitment/lifecycle"
import { reminderOf } from "../../../../domain/commitment/reminder-of"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { recordCommitmentEvent } from "./record-commitment-event"

export interface MakeCommitment extends NewPromise {
  readonly promised_by: string
  /** Core's, where the promise is about an order. */
  readonly order_display_id: number | null
  /** Null for what the shop has set. */
  readonly reminder_minutes: number | null
  readonly actor: Actor
  readonly now: Date
}

/** What a promise is about, with what lists show of it. */
interface Subject {
  readonly customer_id: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly ticket_id: string | null
  readonly ticket_number: number | null
}

/** Writes a promise down (F04). Whom a request or a ticket is of, the promise is made to. Answers its id. */
export async function makeCommitment(transaction: Transaction, input: MakeCommitment): Promise<string> {
  const { promise, due_at, promised_by, actor, now } = input
  acceptedOrThrow(decidePromise(input, now))
  const reminder_minutes = input.reminder_minutes ?? transaction.options.promise_reminder_minutes
  const { id } = await transaction.rows.createCommitments(
    {
      ...(await readSubject(transaction, input)),
      ...{ promise, promised_by, due_at, first_due_at: due_at, made_at: now, reminder_minutes },
      remind_at: reminderOf(now, due_at, reminder_minutes),
    },
    transaction.context,
  )
  await recordCommitmentEvent(transaction, {
    ...{ commitment_id: id, action: "make", from_status: null, to_status: COMMITMENT_INITIAL_STATUS },
    ...{ due_at, actor, words: null, occurred_at: now },
  })
  return id
}

async function readSubject(transaction: Transaction, input: MakeCommitment): Promise<Subject> {
  const { customer_id, order_id, order_display_id } = input
  const named = { customer_id, order_id, order_display_id }
  const nothing = { rma_id: null, rma_number: null, ticket_id: null, ticket_number: null }
  const ticket = input.ticket_id === null ? nothing : await readTicket(transaction, input.ticket_id)
  const rma = input.rma_id === null ? nothing : await readRma(transaction, input.rma_id)
  return { ...nothing, ...named, ...onlyKnown(ticket), ...onlyKnown(rma) }
}

/** What a ticket does not know is not to wipe out what the caller said. */
function onlyKnown(subject: Partial<Subject>): Partial<Subject> {
  return Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== null))
}

async function readRma({ query }: Transaction, id: string): Promise<Partial<Subject>> {
  const [rma] = await query<Partial<Subject>>(
    `select id as rma_id, number as rma_number, order_id, order_display_id, customer_id
       from rma where id = ? and deleted_at is null`,
    [id],
  )
  if (!rma) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no request with id ${id}`)
  return rma
}

async function readTicket({ query }: Transaction, id: string): Promise<Partial<Subject>> {
  const [ticket] = await query<Partial<Subject>>(
    `select id as ticket_id, number as ticket_number, order_id, order_display_id, customer_id
       from support_ticket where id = ? and deleted_at is null`,
    [id],
  )
  if (!ticket) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ticket with id ${id}`)
  return ticket
}
