import type { Reading } from "../../transaction"

export interface Resolution {
  readonly order_id: string
  readonly at: Date
}

/** When a request was settled first, as its history says; null for one that was not. */
export async function readSettledRma(reading: Reading, id: string): Promise<Resolution | null> {
  const [rma] = await reading.query<Resolution>(
    `select rma.order_id, min(event.occurred_at) as at
       from rma join rma_event event on event.rma_id = rma.id and event.to_stage = 'settled'
      where rma.id = ? and rma.deleted_at is null group by rma.order_id`,
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
