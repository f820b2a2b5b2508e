import { deliverOrder, parcelSkus, timed } from "./deliver-order"
import type { Bench } from "./measure"
import { makeBareProject, startBenchShop, type BenchShop } from "./shop-server"
import { interleave } from "./statistics"

const ROUNDS = 20

/** An order from the cart to the door, in a shop with the plugin and in the same shop without it. */
const bench: Bench = {
  name: "order-overhead",
  async run() {
    const withPlugin = await startBenchShop()
    const bare = await startBenchShop(makeBareProject())
    try {
      await withPlugin.shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
      const contender = (name: string, shop: BenchShop) => ({
        name,
        round: () => timed(() => deliverOrder(shop, [{ sku: parcelSkus(shop, 1)[0] ?? "", quantity: 2 }])),
      })
      const [ours, reference] = await interleave(
        [contender("with the plugin, ms", withPlugin), contender("without it, ms", bare)],
        { rounds: ROUNDS, warmUp: 3 },
      )
      if (!ours || !reference) throw new Error("Both contenders have a sample")
      return [{ what: "placed → delivered", ours, reference, must: 1.05, aim: 1.02, better: "lower" }]
    } finally {
      await withPlugin.stop()
      await bare.stop()
    }
  },
}

export default bench
