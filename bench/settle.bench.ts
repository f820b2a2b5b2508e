import { bearer } from "../demo/seed/api"
import type { PlacedOrder } from "../demo/seed/orders/order"
import type { AdminRma, StoreRma } from "../src/types"
import { deliverOrder, parcelSkus, timed } from "./deliver-order"
import type { Bench } from "./measure"
import { startBenchShop, type BenchShop } from "./shop-server"
import { interleave } from "./statistics"
import { takeTurns, type OrderLineToAskFor } from "./take-turns"

/** A server compiles what it runs often for its first rounds; a shop's runs for days. */
const WARM_UP = 8
const ROUNDS = 24
const UNITS_AN_ORDER = 4
const AS_NEW = { accepted: true, grade: "as_new", disposition: "restock" }

/**
 * One unit from the merchant's yes to the money: approved, received, inspected and settled by us, against core's own
 * return begun, requested, confirmed, received and refunded by hand, as its dashboard does. The refund is core's both times.
 */
const bench: Bench = {
  name: "settle",
  async run() {
    const bench = await startBenchShop()
    try {
      await bench.shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
      const orders = await deliverOrders(bench, 2 * Math.ceil((ROUNDS + WARM_UP) / UNITS_AN_ORDER))
      const requested = await openRequests(bench, orders.slice(0, orders.length / 2))
      const cores = takeTurns(orders.slice(orders.length / 2))
      // Less than core owes for a unit: for more it would have to change the order as well.
      const amountOf = (total: number) => total / UNITS_AN_ORDER / 2
      const refunds = new Map(orders.map(({ id, paymentId, total }) => [id, { paymentId, amount: amountOf(total) }]))
      const [ours, reference] = await interleave(
        [
          {
            name: "approve → paid, ms",
            round: () => {
              const rma = requested.pop()
              if (!rma) throw new Error("There is no request left to settle")
              return timed(() => settleOurs(bench, rma))
            },
          },
          {
            name: "core's return and refund, ms",
            round: () => {
              const asked = cores()
              const refund = refunds.get(asked.order_id)
              return timed(() => settleInCore(bench, asked, refund?.paymentId, refund?.amount ?? 0))
            },
          },
        ],
        { rounds: ROUNDS, warmUp: WARM_UP },
      )
      if (!ours || !reference) throw new Error("Both contenders have a sample")
      return [{ what: "p50, one unit", ours, reference, must: 1.5, aim: 1, better: "lower" }]
    } finally {
      await bench.stop()
    }
  },
}

async function deliverOrders(bench: BenchShop, count: number): Promise<PlacedOrder[]> {
  const [sku = ""] = parcelSkus(bench, 1)
  const orders: PlacedOrder[] = []
  for (let index = 0; index < count; index += 1) {
    orders.push(await deliverOrder(bench, [{ sku, quantity: UNITS_AN_ORDER }]))
  }
  return orders
}

/** A request for each unit, in turns over the orders, waiting for the merchant. */
async function openRequests({ shop, customer }: BenchShop, orders: readonly PlacedOrder[]): Promise<StoreRma[]> {
  const store = shop.store.with(bearer(customer.token))
  const next = takeTurns(orders)
  const requests: StoreRma[] = []
  for (let index = 0; index < orders.length * UNITS_AN_ORDER; index += 1) {
    const { order_id, id } = next()
    const items = [{ line_item_id: id, quantity: 1, reason_code: "preference" }]
    const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", { order_id, items })
    requests.unshift(rma)
  }
  return requests
}

async function settleOurs({ shop }: BenchShop, { id }: StoreRma): Promise<void> {
  const act = async (verb: string, body: object) => {
    const { rma } = await shop.admin.post<{ rma: AdminRma }>(`/admin/after-sales/rmas/${id}/${verb}`, body)
    return rma
  }
  const [item] = (await shop.admin.get<{ rma: AdminRma }>(`/admin/after-sales/rmas/${id}`)).rma.items
  await act("approve", { items: [{ id: item?.id, cause: "Changed her mind" }] })
  await act("receive", { items: [{ id: item?.id, quantity: 1 }] })
  await act("inspect", { units: [{ id: item?.units[0]?.id, ...AS_NEW }] })
  const { stage } = await act("settle", {})
  if (stage !== "settled") throw new Error(`The request ${id} is ${stage} and not settled`)
}

/** Receiving names the place, without which core receives nothing that it counts. */
async function settleInCore(
  { shop }: BenchShop,
  { order_id, id }: OrderLineToAskFor,
  paymentId: string | undefined,
  amount: number,
): Promise<void> {
  const { admin, stockLocationId: location_id } = shop
  const begun = await admin.post<{ return: { id: string } }>("/admin/returns", { order_id, location_id })
  const path = `/admin/returns/${begun.return.id}`
  await admin.post(`${path}/request-items`, { items: [{ id, quantity: 1 }] })
  await admin.post(`${path}/request`, {})
  await admin.post(`${path}/receive`, {})
  await admin.post(`${path}/receive-items`, { items: [{ id, quantity: 1 }] })
  await admin.post(`${path}/receive/confirm`, {})
  await admin.post(`/admin/payments/${paymentId}/refund`, { amount: Number(amount.toFixed(2)) })
}

export default bench
