import { Client } from "@medusajs/framework/pg"

/** When the parts of one order's life happened. */
export interface OrderDates {
  readonly placed: Date
  readonly captured?: Date
  readonly canceled?: Date
  readonly parcels: readonly ParcelDates[]
}

export interface ParcelDates {
  readonly fulfillmentId: string
  readonly shipped?: Date
  readonly delivered?: Date
}

type Statement = readonly [sql: string, values: readonly (string | number | Date | undefined)[]]

/**
 * Moves an order into the past. The routes only know "now", and a demo needs deliveries of other days: this is the one
 * file that writes tables by hand, and it writes nothing but instants. A date that is not given keeps what
 * the route wrote.
 */
export async function dateOrder(databaseUrl: string, orderId: string, dates: OrderDates): Promise<void> {
  await write(databaseUrl, statementsFor(orderId, dates))
}

/**
 * Moves a request, its deadlines and what was said about it back by whole weeks, so that a deadline stays on a working
 * day. Its history stays where it is: the database lets nobody rewrite that, not even the demo.
 */
export async function dateRequest(databaseUrl: string, requestId: string, weeksAgo: number): Promise<void> {
  const back = `- $2 * interval '1 week'`
  const values = [requestId, weeksAgo]
  await write(databaseUrl, [
    [
      `update rma set created_at = created_at ${back}, requested_at = requested_at ${back},
         decision_due_at = decision_due_at ${back}, decided_at = decided_at ${back}, lapses_at = lapses_at ${back}
       where id = $1`,
      values,
    ],
    [`update rma_message set created_at = created_at ${back}, sent_at = sent_at ${back} where rma_id = $1`, values],
  ])
}

async function write(databaseUrl: string, statements: readonly Statement[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query("begin")
    for (const [sql, values] of statements) await client.query(sql, [...values])
    await client.query("commit")
  } finally {
    await client.end()
  }
}

const PAYMENTS = `select p.id from payment p join order_payment_collection opc
  on opc.payment_collection_id = p.payment_collection_id where opc.order_id = $1`

function statementsFor(orderId: string, dates: OrderDates): Statement[] {
  const { placed, captured = placed } = dates
  const latest = [placed, captured, dates.canceled, ...dates.parcels.flatMap((p) => [p.shipped, p.delivered])]
    .filter((date) => date !== undefined)
    .reduce((a, b) => (a > b ? a : b))
  return [
    [
      `update "order" set created_at = $2, updated_at = $3, canceled_at = case when canceled_at is null then null
      else coalesce($4::timestamptz, canceled_at) end where id = $1`,
      [orderId, placed, latest, dates.canceled],
    ],
    [
      `update order_line_item set created_at = $2 where id in (select item_id from order_item where order_id = $1)`,
      [orderId, placed],
    ],
    [`update order_item set created_at = $2 where order_id = $1`, [orderId, placed]],
    [
      `update payment set created_at = $2, captured_at = case when captured_at is null then null else $3::timestamptz end
      where id in (${PAYMENTS})`,
      [orderId, placed, captured],
    ],
    [`update capture set created_at = $2 where payment_id in (${PAYMENTS})`, [orderId, captured]],
    [`update order_transaction set created_at = $2 where order_id = $1 and reference = 'capture'`, [orderId, captured]],
    ...dates.parcels.map((parcel): Statement => [
      `update fulfillment set created_at = $2, packed_at = $2,
         shipped_at = case when shipped_at is null then null else coalesce($3::timestamptz, shipped_at) end,
         delivered_at = case when delivered_at is null then null else coalesce($4::timestamptz, delivered_at) end
       where id = $1`,
      [parcel.fulfillmentId, captured, parcel.shipped, parcel.delivered],
    ]),
  ]
}
