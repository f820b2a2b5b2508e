import { bearer } from "../demo/seed/api"
import { deliverOrder, parcelSkus, timed } from "./deliver-order"
import type { Bench } from "./measure"
import { startBenchShop } from "./shop-server"
import { interleave } from "./statistics"
import { takeTurns } from "./take-turns"

const WARM_UP = 5
const ROUNDS = 40
const UNITS_AN_ORDER = 10

/** Asking for one unit back, against core's own return of one unit: every round takes a unit nobody has asked for. */
const bench: Bench = {
  name: "open-rma",
  async run() {
    const bench = await startBenchShop()
    try {
      await bench.shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
      const store = bench.shop.store.with(bearer(bench.customer.token))
      const units = Math.ceil((ROUNDS + WARM_UP) / UNITS_AN_ORDER)
      const [sku = ""] = parcelSkus(bench, 1)
      const orders = []
      for (let index = 0; index < units * 2; index += 1) {
        orders.push(await deliverOrder(bench, [{ sku, quantity: UNITS_AN_ORDER }]))
      }
      const ours = takeTurns(orders.slice(0, units))
      const cores = takeTurns(orders.slice(units))
      const samples = await interleave(
        [
          {
            name: "POST /store/after-sales/rmas, ms",
            round: () => {
              const { order_id, id } = ours()
              const item = { line_item_id: id, quantity: 1, reason_code: "preference" }
              return timed(() => store.post("/store/after-sales/rmas", { order_id, items: [item] }))
            },
          },
          {
            name: "core POST /store/returns, ms",
            round: () => {
              const { order_id, id } = cores()
              const return_shipping = { option_id: bench.shop.shipping.returns.parcel }
              return timed(() =>
                store.post("/store/returns", { order_id, items: [{ id, quantity: 1 }], return_shipping }),
              )
            },
          },
        ],
        { rounds: ROUNDS, warmUp: WARM_UP },
      )
      const [mine, reference] = samples
      if (!mine || !reference) throw new Error("Both contenders have a sample")
      return [{ what: "p50, one unit", ours: mine, reference, must: 0.5, aim: 0.3, better: "lower" }]
    } finally {
      await bench.stop()
    }
  },
}

export default bench
