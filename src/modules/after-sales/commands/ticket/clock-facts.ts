import type { ClockFacts } from "../../../../domain/sla/facts"
import type { Transaction } from "../../transaction"
import type { TicketState } from "./ticket-state"

/** What of a ticket decides which promise is made, with the hours of the team that has it. */
export async function clockFactsOf(transaction: Transaction, ticket: TicketState): Promise<ClockFacts> {
  const [team] = await transaction.query<{ calendar_id: string | null }>(
    `select calendar_id from service_team where id = ? and deleted_at is null`,
    [ticket.team_id],
  )
  const { kind, priority, channel, team_id, sales_channel_id, customer_group_ids, language, is_outreach } = ticket
  return {
    ...{ kind, priority, channel, team_id, sales_channel_id, customer_group_ids, language },
    calendar_id: team?.calendar_id ?? null,
    opened_by: is_outreach ? "staff" : "customer",
  }
}
