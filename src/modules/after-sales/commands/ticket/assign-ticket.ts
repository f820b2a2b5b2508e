import { MedusaError } from "@medusajs/framework/utils"

import { decideTransfer } from "../../../../domain/ticket/decide-transfer"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { transferClocks } from "../sla/transfer-clocks"
import { noteTicketChange } from "./change-ticket"
import { clockFactsOf } from "./clock-facts"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { staffId } from "./time-ticket"

export interface AssignTicket extends TicketVerb {
  /** What is not named stays as it is; another team's ticket is nobody's in it until somebody is named. */
  readonly team_id?: string | null
  readonly owner_id?: string | null
  readonly words: string
}

/** Names the team and the person who answer for a ticket (T02). From somebody to somebody else it is a transfer. */
export async function assignTicket(transaction: Transaction, input: AssignTicket): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { words, now, team_id = ticket.team_id } = input
  const { owner_id = team_id === ticket.team_id ? ticket.owner_id : null } = input
  if (team_id !== null && team_id !== ticket.team_id) await requireTeam(transaction, team_id)
  const alarm_at = transaction.options.ticket_transfer_alarm
  const transfer = acceptedOrThrow(decideTransfer(ticket, { team_id, owner_id, words, alarm_at }))
  const { is_transfer, transfer_count, alarm } = transfer
  await noteTicketChange(transaction, {
    ...{ ...input, ticket, action: is_transfer ? "transfer" : "assign", reason: words === "" ? null : words },
    facts: { from_team_id: ticket.team_id, from_owner_id: ticket.owner_id, team_id, owner_id },
    set: { team_id, owner_id, transfer_count, ...(alarm ? { transfer_alarm_at: now } : {}) },
  })
  if (team_id === ticket.team_id) return
  const facts = await clockFactsOf(transaction, { ...ticket, team_id })
  await transferClocks(transaction, { ticket_id: ticket.id, facts, actor_id: staffId(input.actor), now })
}

async function requireTeam(transaction: Transaction, id: string): Promise<void> {
  const found = await transaction.query(
    `select 1 from service_team where id = ? and is_active and deleted_at is null`,
    [id],
  )
  if (found.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no team with id ${id}`)
}
