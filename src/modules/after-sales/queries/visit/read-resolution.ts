import type { Reading } from "../../transaction"

export interface Resolution {
  readonly order_id: string
  readonly at: Date
}

export interface SettledRma extends Resolution {
  /** Whoever asked by a warranty that was handed on to him; null for the order's own customer. */
  readonly holder_id: string | null
}

/** When a request was settled first, as its history says; null for one that was not. */
export async function readSettledRma(reading: Reading, id: string): Promise<SettledRma | null> {
  const [rma] = await reading.query<SettledRma>(
    `select rma.order_id, min(event.occurred_at) as at,
            case when rma.warranty_id is not null then rma.customer_id end as holder_id
       from rma join rma_event event on event.rma_id = rma.id and event.to_stage = 'settled'
      where rma.id = ? and rma.deleted_at is null group by rma.id`,
    [id],
  )
  return rma ?? null
}

/** When a ticket about an order was resolved; null for one that is not, or is about none. */
export async function readResolvedTicket(reading: Reading, id: string): Promise<Resolution | null> {
  const [ticket] = await reading.query<Resolution>(
    `select order_id, resolved_at as at from support_ticket
      where id = ? and order_id is not null and resolved_at is not null and deleted_at is null`,
    [id],
  )
  return ticket ?? null
}

export interface ListUnvisited {
  readonly from: Date
  readonly until: Date
  readonly plan_ids: readonly string[]
}

/** Whatever was resolved in a span and has no visit of some of these plans. */
function withoutVisit(kind: "rma" | "ticket", resolved: string): string {
  return `select distinct resolved.id from (${resolved}) resolved, unnest(?::text[]) as plan_id
           where not exists (select from follow_up_visit visit
                              where visit.plan_id = plan_id and visit.subject = '${kind}:' || resolved.id
                                and visit.deleted_at is null)
           order by resolved.id`
}

/** Requests that were settled in a span and are still to be visited about. */
export async function listUnvisitedRmas(reading: Reading, { from, until, plan_ids }: ListUnvisited): Promise<string[]> {
  const rmas = await reading.query<{ id: string }>(
    withoutVisit(
      "rma",
      `select rma_id as id from rma_event
        where to_stage = 'settled' and occurred_at >= ? and occurred_at < ? and deleted_at is null`,
    ),
    [from, until, plan_ids],
  )
  return rmas.map(({ id }) => id)
}

/** Tickets about an order that were resolved in a span, likewise. */
export async function listUnvisitedTickets(
  reading: Reading,
  { from, until, plan_ids }: ListUnvisited,
): Promise<string[]> {
  const tickets = await reading.query<{ id: string }>(
    withoutVisit(
      "ticket",
      `select id from support_ticket
        where resolved_at >= ? and resolved_at < ? and order_id is not null and deleted_at is null`,
    ),
    [from, until, plan_ids],
  )
  return tickets.map(({ id }) => id)
}
