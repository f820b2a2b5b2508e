import { deliverOrder, parcelSkus, timed } from "./deliver-order"
import type { Bench } from "./measure"
import { makeBareProject, startBenchShop, type BenchShop } from "./shop-server"
import { interleave, type Contender } from "./statistics"

const ROUNDS = 30

/** A server compiles what it runs often for its first dozens of orders, and a larger one for longer; a shop's runs for days. */
const WARM_UP = 20

/** An order from the cart to the door, in a shop with the plugin and in the same shop without it. */
const bench: Bench = {
  name: "order-overhead",
  async run() {
    const shops: BenchShop[] = []
    try {
      for (const directory of [undefined, makeBareProject()]) shops.push(await startBenchShop(directory))
      const [withPlugin, bare] = shops
      if (!withPlugin || !bare) throw new Error("Both shops were started")
      await withPlugin.shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
      const [ours, reference] = await interleave(
        [contender("with the plugin, ms", withPlugin), contender("without it, ms", bare)],
        { rounds: ROUNDS, warmUp: WARM_UP },
      )
      if (!ours || !reference) throw new Error("Both contenders have a sample")
      return [{ what: "placed → delivered", ours, reference, must: 1.05, aim: 1.02, better: "lower" }]
    } finally {
      for (const shop of shops) await shop.stop()
    }
  },
}

function contender(name: string, shop: BenchShop): Contender {
  const [sku = ""] = parcelSkus(shop, 1)
  return { name, round: () => timed(() => deliverOrder(shop, [{ sku, quantity: 2 }])) }
}

export default bench
