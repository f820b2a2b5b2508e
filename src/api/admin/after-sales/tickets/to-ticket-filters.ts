import type { TicketFilters } from "../../../../modules/after-sales/queries/ticket/list-tickets"
import type { ListTicketsQuery } from "./validators"

/** The filters of a query string as the list wants them: what was not asked for is null. */
export function toTicketFilters(asked: Omit<ListTicketsQuery, "limit" | "cursor" | "view">): TicketFilters {
  return {
    kinds: asked.kind,
    channels: asked.channel,
    priorities: asked.priority,
    stages: asked.stage,
    team_id: asked.team_id ?? null,
    owner_id: asked.owner_id ?? null,
    order_id: asked.order_id ?? null,
    customer_id: asked.customer_id ?? null,
    rma_id: asked.rma_id ?? null,
    tag: asked.tag ?? null,
    search: asked.q ?? null,
  }
}
