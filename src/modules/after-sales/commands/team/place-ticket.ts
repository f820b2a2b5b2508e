import { isActive, type TicketStage } from "../../../../domain/ticket/lifecycle"
import { routeToTeam } from "../../../../domain/team/route-to-team"
import type { TicketFacts } from "../../../../domain/team/routing-rule"
import { findAssignee } from "../../queries/team/find-assignee"
import { isAway } from "../../queries/team/is-away"
import { listRoutingRules } from "../../queries/team/list-routing-rules"
import type { Transaction } from "../../transaction"
import { POLICY } from "../rma/actor"

export interface PlaceTicket {
  readonly id: string
  /** Those of the ticket's product, which core knows. */
  readonly category_ids: readonly string[]
  readonly now: Date
}

export interface PlacedTicket {
  readonly team_id: string | null
  /** The user who has it; null while nobody can take it, and the team's lead answers for it. */
  readonly owner_id: string | null
}

interface TicketToPlace extends Omit<TicketFacts, "category_ids">, PlacedTicket {
  readonly id: string
  readonly stage: TicketStage
}

/**
 * Gives a ticket its team, by the rules, and its owner, by who can take it (T02, M02). A team that it has stays; so does
 * an owner, unless he is absent or has left: then somebody else gets it, or nobody. Null when there is nothing to do: the
 * ticket is over, or somebody has it in hand just now.
 */
export async function placeTicket(transaction: Transaction, input: PlaceTicket): Promise<PlacedTicket | null> {
  const { id, category_ids, now } = input
  const ticket = await lockFreeTicket(transaction, id)
  if (ticket === null || !isActive(ticket.stage)) return null
  const { owner_id } = ticket
  if (owner_id !== null && !(await isAway(transaction, { user_id: owner_id, now }))) return null
  const facts = { ...ticket, category_ids }
  const team_id = ticket.team_id ?? routeToTeam(facts, await listRoutingRules(transaction)).team_id
  const placed = { team_id, owner_id: await giveTo(transaction, facts, team_id, now) }
  if (placed.team_id === ticket.team_id && placed.owner_id === owner_id) return null
  await write(transaction, ticket, placed, now)
  return placed
}

async function lockFreeTicket({ query }: Transaction, id: string): Promise<TicketToPlace | null> {
  const [ticket] = await query<TicketToPlace>(
    `select id, kind, channel, language, product_id, stage, team_id, owner_id
       from support_ticket where id = ? and deleted_at is null for update skip locked`,
    [id],
  )
  return ticket ?? null
}

/**
 * The user who takes it. The team's people are locked before their tickets are counted, in one order everywhere: of two
 * tickets that come at once the second sees what the first has taken, and nobody is given more than he has room for.
 */
async function giveTo(
  transaction: Transaction,
  facts: TicketFacts,
  team_id: string | null,
  now: Date,
): Promise<string | null> {
  if (team_id === null) return null
  await transaction.query(
    `select agent.id from service_agent agent
       join service_team_member member on member.agent_id = agent.id and member.deleted_at is null
      where member.team_id = ? order by agent.id for update of agent`,
    [team_id],
  )
  const { assignment, agents } = await findAssignee(transaction, { facts, team_id, explain: false, now })
  const agent = agents.find(({ id }) => id === assignment.agent_id)
  if (!agent) return null
  await transaction.query(`update service_agent set last_assigned_at = ?, updated_at = ? where id = ?`, [
    now,
    now,
    agent.id,
  ])
  return agent.user_id
}

async function write(
  { query, rows, context }: Transaction,
  ticket: TicketToPlace,
  { team_id, owner_id }: PlacedTicket,
  now: Date,
): Promise<void> {
  await query(`update support_ticket set team_id = ?, owner_id = ?, updated_at = ? where id = ?`, [
    team_id,
    owner_id,
    now,
    ticket.id,
  ])
  await rows.createTicketEvents(
    {
      ...{ ticket_id: ticket.id, action: "place", from_stage: ticket.stage, to_stage: ticket.stage },
      ...{ actor_type: POLICY.type, actor_id: POLICY.id, occurred_at: now },
      facts: { from_team_id: ticket.team_id, from_owner_id: ticket.owner_id, team_id, owner_id },
    },
    context,
  )
}
