import type { Reading } from "../../transaction"
import { TICKET_IS_ACTIVE } from "../../ticket-predicates"
import { AGENT_IS_AWAY } from "./is-away"

export interface TicketToPlaceNow {
  readonly id: string
  readonly product_id: string | null
}

/**
 * Tickets whose owner is away, and those that nobody of their team could take, the most urgent first, but for those
 * already tried. What a member of staff gave back is not pressed on anybody: it waits to be claimed.
 */
export async function listTicketsToPlace(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<TicketToPlaceNow[]> {
  return reading.query<TicketToPlaceNow>(
    `select id, product_id from (
       (select ticket.id, ticket.product_id, ticket.queue_at
          from service_agent agent
          join support_ticket ticket on ticket.owner_id = agent.user_id and ${TICKET_IS_ACTIVE}
           and ticket.deleted_at is null and ticket.id <> all(?)
         where agent.deleted_at is null and ${AGENT_IS_AWAY}
         order by ticket.queue_at, ticket.id limit ?)
       union all
       (select ticket.id, ticket.product_id, ticket.queue_at
          from support_ticket ticket
         where owner_id is null and ${TICKET_IS_ACTIVE} and ticket.deleted_at is null
           and ticket.team_id is not null and ticket.id <> all(?)
           and not exists (select 1 from ticket_event event
                            where event.ticket_id = ticket.id and event.action = 'release')
         order by ticket.queue_at, ticket.id limit ?)) waiting
      order by queue_at, id limit ?`,
    [tried, now, now, limit, tried, limit, limit],
  )
}
