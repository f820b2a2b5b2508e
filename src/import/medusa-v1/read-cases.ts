import { fromV1Claim, fromV1Refund, fromV1Return, fromV1Swap } from "../../domain/import/from-v1"
import type { V1Order } from "../../domain/import/medusa-v1"
import type { ReadCase } from "../source"
import type { OldDatabase } from "./open-database"
import { readClaimedGoods, readReturnedGoods, readSentGoods } from "./read-goods"
import { readAmong, readById, readPages } from "./read-rows"

type Read = Omit<ReadCase, "position">

/** Returns that stand alone. Those of a swap or claim are part of its case. */
export async function* readReturns(database: OldDatabase, now: Date): AsyncGenerator<Read> {
  const none = database.typeorm.IsNull()
  for await (const page of readPages(database, "return", { swap_id: none, claim_order_id: none })) {
    const orders = await readOrders(database, page)
    const goods = await readReturnedGoods(database, idsOf(page))
    for (const row of page) {
      const read = fromV1Return({ ...row, order: orderOf(orders, row), items: goods.get(row.id) ?? [] }, now)
      yield { place: `return ${row.id}`, read }
    }
  }
}

export async function* readSwaps(database: OldDatabase, now: Date): AsyncGenerator<Read> {
  for await (const page of readPages(database, "swap", { deleted_at: database.typeorm.IsNull() })) {
    const orders = await readOrders(database, page)
    const returns = await readAmong(database, "return", "swap_id", idsOf(page))
    const back = await readReturnedGoods(database, idsOf(returns))
    const out = await readSentGoods(database, "swap_id", idsOf(page))
    for (const row of page) {
      const returned = returns.filter(({ swap_id }) => swap_id === row.id).flatMap(({ id }) => back.get(id) ?? [])
      const items = [...returned, ...(out.get(row.id) ?? [])]
      yield { place: `swap ${row.id}`, read: fromV1Swap({ ...row, order: orderOf(orders, row), items }, now) }
    }
  }
}

export async function* readClaims(database: OldDatabase, now: Date): AsyncGenerator<Read> {
  for await (const page of readPages(database, "claim_order", { deleted_at: database.typeorm.IsNull() })) {
    const orders = await readOrders(database, page)
    const claimed = await readClaimedGoods(database, idsOf(page))
    const out = await readSentGoods(database, "claim_order_id", idsOf(page))
    for (const row of page) {
      const items = [...(claimed.get(row.id) ?? []), ...(out.get(row.id) ?? [])]
      yield { place: `claim ${row.id}`, read: fromV1Claim({ ...row, order: orderOf(orders, row), items }, now) }
    }
  }
}

/** A refund names its order, or only the payment that it was made from. */
export async function* readRefunds(database: OldDatabase, now: Date): AsyncGenerator<Read> {
  for await (const page of readPages(database, "refund", {})) {
    const payments = await readById(
      database,
      "payment",
      page.map(({ payment_id }) => payment_id),
    )
    const refunds = page.map((row) => ({
      ...row,
      order_id: row.order_id ?? payments.get(row.payment_id)?.order_id ?? null,
    }))
    const orders = await readOrders(database, refunds)
    for (const row of refunds) {
      yield { place: `refund ${row.id}`, read: fromV1Refund({ ...row, order: orderOf(orders, row) }, now) }
    }
  }
}

type Orders = ReadonlyMap<string | null, V1Order>

function readOrders(database: OldDatabase, rows: readonly { readonly order_id: string | null }[]): Promise<Orders> {
  return readById(
    database,
    "order",
    rows.map(({ order_id }) => order_id),
  ) as Promise<Orders>
}

function orderOf(orders: Orders, { order_id }: { readonly order_id: string | null }): V1Order | null {
  return orders.get(order_id) ?? null
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
