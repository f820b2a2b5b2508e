import { MedusaError } from "@medusajs/framework/utils"

import type { ActorType, ContactChannel, TicketKind, TicketPriority } from "../../../../domain/kernel/vocabulary"
import type { TicketStage } from "../../../../domain/ticket/lifecycle"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

/** The columns of a ticket that its verbs look at. Instants are dates, as the driver returns them. */
export interface TicketState {
  readonly id: string
  readonly number: number
  readonly kind: TicketKind
  readonly channel: ContactChannel
  readonly priority: TicketPriority
  readonly stage: TicketStage
  readonly subject: string
  readonly language: TicketLanguage
  readonly customer_id: string | null
  readonly email: string | null
  readonly name: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly line_item_id: string | null
  readonly product_id: string | null
  readonly sku: string | null
  readonly rma_id: string | null
  readonly sales_channel_id: string | null
  readonly customer_group_ids: readonly string[]
  readonly opened_by: ActorType
  readonly is_outreach: boolean
  readonly opened_at: Date
  readonly team_id: string | null
  readonly owner_id: string | null
  readonly apologised_at: Date | null
  readonly desired_outcome: string | null
  readonly cause_code: string | null
  readonly remedy: string | null
  readonly customer_told_at: Date | null
  readonly resolution_words: string | null
  readonly last_contact_at: Date | null
  readonly last_reply_at: Date | null
  readonly resolved_at: Date | null
  readonly closed_at: Date | null
  readonly merged_into_id: string | null
  readonly contact_count: number
  readonly reply_count: number
  readonly reopen_count: number
  readonly transfer_count: number
}

const COLUMNS = `id, number, kind, channel, priority, stage, subject, language, customer_id, email, name, order_id,
  order_display_id, line_item_id, product_id, sku, rma_id, sales_channel_id, customer_group_ids,
  opened_by, is_outreach, opened_at, team_id, owner_id, apologised_at, desired_outcome, cause_code,
  remedy, customer_told_at, resolution_words, last_contact_at, last_reply_at, resolved_at, closed_at, merged_into_id, contact_count,
  reply_count, reopen_count, transfer_count`

/**
 * Reads a ticket and holds its row until the transaction ends, so that of two people who answer at once the second
 * sees what the first did.
 *
 * @throws NOT_FOUND
 */
export async function lockTicket(transaction: Transaction, id: string): Promise<TicketState> {
  const [ticket] = await transaction.query<TicketState>(
    `select ${COLUMNS} from support_ticket where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!ticket) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ticket with id ${id}`)
  return ticket
}

/**
 * Two tickets at once, always locked in the same order: merging A into B while B is merged into A would otherwise wait
 * for each other for ever.
 *
 * @throws NOT_FOUND
 */
export async function lockTwoTickets(
  transaction: Transaction,
  id: string,
  otherId: string,
): Promise<readonly [TicketState, TicketState]> {
  const [first, second] = id < otherId ? [id, otherId] : [otherId, id]
  const locked = [await lockTicket(transaction, first), await lockTicket(transaction, second)] as const
  return id < otherId ? locked : [locked[1], locked[0]]
}

/** What every verb about one ticket is told. */
export interface TicketVerb {
  readonly id: string
  readonly actor: Actor
  readonly now: Date
}
