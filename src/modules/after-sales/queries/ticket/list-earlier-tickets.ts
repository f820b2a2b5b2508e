import type { EarlierTicket } from "../../../../domain/ticket/find-repeat"
import type { Reading } from "../../transaction"

export interface ListEarlierTickets {
  readonly customer_id: string | null
  readonly email: string | null
  readonly opened_after: Date
}

/** More than anybody opens within a few days; the latest come first. */
const MOST = 50

/** What the same person turned to us with lately, known by his account or by his address. */
export async function listEarlierTickets(reading: Reading, input: ListEarlierTickets): Promise<EarlierTicket[]> {
  const { customer_id, email, opened_after } = input
  // A union and not an `or`, so that each half is found by its own index.
  return reading.query<EarlierTicket>(
    `select id, stage, opened_at, order_id, product_id from support_ticket
      where id in (
        (select id from support_ticket where customer_id = ? and deleted_at is null order by id desc limit ${MOST})
        union
        (select id from support_ticket where lower(email) like ? escape '\\' and deleted_at is null
          order by id desc limit ${MOST}))
        and opened_at > ?
      order by opened_at desc`,
    [customer_id, email === null ? null : email.toLowerCase().replace(/[\\%_]/g, "\\$&"), opened_after],
  )
}
