import type { Client } from "@medusajs/framework/pg"

/** Every row is one thing that may not be: the question says what, and the answer names whom it happened to. */
const QUESTIONS = {
  "is not where its money says it is": `
    select id, stage from rma where stage <> case when exists
      (select from payout where payout.rma_id = rma.id and payout.status <> 'paid') then 'settling' else 'settled' end`,
  "has not exactly one received return in core": `
    select rma.id, array_agg(r.status::text) as statuses
      from rma left join "return" r on r.order_id = rma.order_id and r.deleted_at is null
     group by rma.id, rma.core_return_id
    having array_agg(r.status::text) <> '{received}' or min(r.id) is distinct from rma.core_return_id`,
  "has an unfinished change left on its order": `
    select order_id, change_type, status from order_change
     where deleted_at is null and status in ('pending', 'requested')`,
  "has another quantity come back in core than was accepted": `
    select item.order_id, item.return_received_quantity, item.return_requested_quantity
      from order_item item join "order" o on o.id = item.order_id and o.version = item.version
     where item.deleted_at is null and (item.return_received_quantity <> 1 or item.return_requested_quantity <> 0)`,
  "has a line of its return that core counts otherwise": `
    select return_id, received_quantity, quantity from return_item
     where deleted_at is null and received_quantity <> quantity
       and return_id in (select id from "return" where deleted_at is null)`,
  "has no payout, or more than one, or one that nobody looks after": `
    select rma.id, array_agg(payout.status) as statuses from rma left join payout on payout.rma_id = rma.id
     group by rma.id having count(payout.id) <> 1 or not bool_and(payout.status in ('paid', 'uncertain'))`,
  "has a refund that is not its payout's": `
    select refund.payment_id, count(*), sum(refund.amount) from refund join payout on payout.payment_id = refund.payment_id
     where refund.deleted_at is null group by refund.payment_id, payout.amount
    having count(*) > 1 or sum(refund.amount) <> payout.amount`,
  "is paid without a refund in core's books": `
    select payout.id from payout left join refund on refund.id = payout.core_refund_id and refund.deleted_at is null
     where payout.status = 'paid' and refund.id is null`,
  "has other money on its order than was paid": `
    select payout.order_id, payout.status, booked.amount from payout cross join lateral
      (select coalesce(-sum(amount), 0) as amount from order_transaction booked
        where booked.order_id = payout.order_id and reference = 'refund' and deleted_at is null) booked
     where booked.amount <> case payout.status when 'paid' then payout.amount else 0 end`,
  "does not hold its one unit": `
    select rma.id from rma left join rma_item item on item.rma_id = rma.id
      left join rma_unit unit on unit.item_id = item.id and unit.released_at is null and unit.accepted
     group by rma.id having count(unit.id) <> 1`,
  "took a step of its road twice": `
    select rma_id, action, count(*) from rma_event group by rma_id, action having count(*) > 1`,
} as const

/** What was lost or doubled, over all requests and everything that core knows of them. Nothing, if all is well. */
export async function findWrongs(database: Client): Promise<Readonly<Record<string, unknown>>> {
  const wrongs: Record<string, unknown> = {}
  for (const [wrong, question] of Object.entries(QUESTIONS)) {
    const { rows } = await database.query(question)
    if (rows.length > 0) wrongs[wrong] = rows
  }
  return wrongs
}

/** Units on the shelf, over all locations. */
export async function countStock(database: Client): Promise<number> {
  const { rows } = await database.query<{ units: number }>(
    `select sum(stocked_quantity)::int as units from inventory_level where deleted_at is null`,
  )
  return rows[0]?.units ?? 0
}

/** Units of which the plugin says that a crash may have kept them out of stock, or put them there twice. */
export async function countUnitsInDoubt(database: Client): Promise<number> {
  const { rows } = await database.query<{ units: number }>(
    `select coalesce(sum(units), 0)::int as units from stock_posting
      where doubted_at is not null and checked_at is null and deleted_at is null`,
  )
  return rows[0]?.units ?? 0
}

/** Where every request stands, by its id. */
export async function readStages(database: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ id: string; stage: string }>(`select id, stage from rma`)
  return new Map(rows.map(({ id, stage }) => [id, stage]))
}

/** Payouts that are known not to have been paid, for staff to try again. */
export async function readCalledOffPayouts(database: Client): Promise<readonly { id: string; rma_id: string }[]> {
  const { rows } = await database.query<{ id: string; rma_id: string }>(
    `select id, rma_id from payout where status = 'failed' order by id`,
  )
  return rows
}
