import type { ContactChannel, TicketKind, TicketPriority } from "../../../../domain/kernel/vocabulary"
import type { TicketStage } from "../../../../domain/ticket/lifecycle"
import type { InboxView } from "../../../../domain/ticket/ticket-words"
import { TICKET_IS_ACTIVE, TICKET_IS_WAITING } from "../../ticket-predicates"
import type { Reading } from "../../transaction"
import { TICKET_SUMMARY_COLUMNS, type TicketSummaryRecord } from "./ticket-record"

export interface TicketFilters {
  readonly kinds: readonly TicketKind[]
  readonly channels: readonly ContactChannel[]
  readonly priorities: readonly TicketPriority[]
  readonly stages: readonly TicketStage[]
  readonly team_id: string | null
  readonly owner_id: string | null
  readonly order_id: string | null
  readonly customer_id: string | null
  readonly rma_id: string | null
  readonly tag: string | null
  /** Ticket or order number, or the beginning of an e-mail address. */
  readonly search: string | null
}

export interface ListTickets {
  /** `all` lists the newest first, whatever became of them; every other view is the queue by the next deadline. */
  readonly view: InboxView
  readonly filters: TicketFilters
  /** Who looks, and the teams that are his. */
  readonly staff_id: string
  readonly team_ids: readonly string[]
  /** Where the previous page ended. */
  readonly after: { readonly id: string; readonly queue_at: string } | null
  readonly limit: number
  readonly now: Date
}

type Condition = readonly [sql: string, parameters: readonly unknown[]]

/** One page of the inbox by keyset: the hundredth page costs what the first does. */
export async function listTickets(reading: Reading, input: ListTickets): Promise<TicketSummaryRecord[]> {
  const conditions = [...viewConditions(input), ...filterConditions(input.filters), ...keysetCondition(input)]
  const where = ["ticket.deleted_at is null", ...conditions.map(([sql]) => sql)].join(" and ")
  const parameters = conditions.flatMap(([, values]) => values)
  const order = input.view === "all" ? "ticket.id desc" : "ticket.queue_at, ticket.id"
  if (input.view !== "my_team") {
    return reading.query<TicketSummaryRecord>(
      `select ${TICKET_SUMMARY_COLUMNS} from support_ticket ticket where ${where} order by ${order} limit ?`,
      [...parameters, input.limit],
    )
  }
  // A page of each team by its own index, and the first of them all: one index is in order for one team only.
  return reading.query<TicketSummaryRecord>(
    `select ${TICKET_SUMMARY_COLUMNS}
       from unnest(?::text[]) as team(id)
      cross join lateral (
        select * from support_ticket ticket where ticket.team_id = team.id and ${where} order by ${order} limit ?) ticket
      order by ${order} limit ?`,
    [input.team_ids, ...parameters, input.limit, input.limit],
  )
}

function viewConditions({ view, staff_id, now }: ListTickets): Condition[] {
  const active: Condition = [TICKET_IS_ACTIVE, []]
  switch (view) {
    case "all":
      return []
    case "mine":
      return [active, ["ticket.owner_id = ?", [staff_id]]]
    case "my_team":
      return [active]
    case "unassigned":
      return [active, ["ticket.owner_id is null", []]]
    case "breached":
      return [active, ["ticket.queue_at <= ?", [now]]]
    case "waiting":
      return [[TICKET_IS_WAITING, []]]
  }
}

function filterConditions(filters: TicketFilters): Condition[] {
  const many = { kind: filters.kinds, channel: filters.channels, priority: filters.priorities, stage: filters.stages }
  const one = {
    team_id: filters.team_id,
    owner_id: filters.owner_id,
    order_id: filters.order_id,
    customer_id: filters.customer_id,
    rma_id: filters.rma_id,
  }
  return [
    ...Object.entries(many).flatMap(([column, values]) => manyCondition(column, values)),
    ...Object.entries(one).flatMap(([column, value]): Condition[] =>
      value === null ? [] : [[`ticket.${column} = ?`, [value]]],
    ),
    ...(filters.tag === null ? [] : [tagCondition(filters.tag)]),
    ...(filters.search === null ? [] : [searchCondition(filters.search.trim())]),
  ]
}

/** One value is asked for as one: an index is in order for a single value of its first column only. */
function manyCondition(column: string, values: readonly string[]): Condition[] {
  if (values.length === 0) return []
  return values.length === 1 ? [[`ticket.${column} = ?`, values]] : [[`ticket.${column} = any(?)`, [values]]]
}

function tagCondition(tag: string): Condition {
  return ["ticket.id in (select ticket_id from ticket_tag where tag = ? and deleted_at is null)", [tag]]
}

function searchCondition(search: string): Condition {
  const number = /^(?:t-|#)?(\d{1,9})$/i.exec(search)?.[1]
  if (number !== undefined)
    return ["(ticket.number = ? or ticket.order_display_id = ?)", [Number(number), Number(number)]]
  return ["lower(ticket.email) like ? escape '\\'", [`${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`]]
}

function keysetCondition({ view, after }: ListTickets): Condition[] {
  if (after === null) return []
  if (view === "all") return [["ticket.id < ?", [after.id]]]
  return [["(ticket.queue_at, ticket.id) > (?::timestamptz, ?)", [after.queue_at, after.id]]]
}
