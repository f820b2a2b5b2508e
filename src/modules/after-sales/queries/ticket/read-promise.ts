import type { Reading } from "../../transaction"

export interface AnswerPromise {
  /** By when a person answers first; null where nothing is promised or it was kept. */
  readonly answer_by_at: Date | null
  /** Of the shop, in which letters tell it. */
  readonly time_zone: string
}

/** What the customer is told about when he hears from us. */
export async function readPromise(reading: Reading, ticketId: string): Promise<AnswerPromise> {
  const [promise] = await reading.query<AnswerPromise>(
    `select (select min(due_at) from sla_clock
              where ticket_id = ? and scope = 'ticket' and metric in ('first_response', 'next_response')
                and state = 'running' and deleted_at is null) as answer_by_at,
            coalesce((select time_zone from business_calendar where is_default and deleted_at is null), 'UTC') as time_zone`,
    [ticketId],
  )
  return promise ?? { answer_by_at: null, time_zone: "UTC" }
}
