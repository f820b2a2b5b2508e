import type { Api } from "../demo/seed/api"
import { publishFollowUpPlan } from "../demo/seed/visits/calls"
import { publishWarrantyPlan } from "../demo/seed/warranties/calls"
import { deliverOrder, parcelSkus, timed } from "./deliver-order"
import type { Bench, Measure } from "./measure"
import { makeBareProject, startBenchShop, type BenchShop } from "./shop-server"
import { averageRuns, interleave, type Contender, type Sample } from "./statistics"

/** One process is faster than the next by up to a tenth for as long as it runs, by how its code happened to be compiled. */
const STARTS = 4

const ROUNDS = 12

/** A server compiles what it runs often for its first dozens of orders, and a larger one for longer; a shop's runs for days. */
const WARM_UP = 15

/**
 * An order from the cart to the door, in a shop with the plugin and in the same shop without it: first where nothing but
 * returns is promised, then where each delivery registers two warranties and plans a visit, for which the order is read.
 */
const bench: Bench = {
  name: "order-overhead",
  async run() {
    const shops: BenchShop[] = []
    try {
      for (const directory of [undefined, makeBareProject()]) shops.push(await startBenchShop(directory))
      const [withPlugin, bare] = shops
      if (!withPlugin || !bare) throw new Error("Both shops were started")
      const { admin } = withPlugin.shop
      await admin.post("/admin/after-sales/setup", { preset: "generic" })
      const returns = await compare(withPlugin, bare)
      await promiseMore(admin)
      const all = await compare(withPlugin, bare)
      return [
        { what: "placed → delivered", ...returns, must: 1.05, aim: 1.02, better: "lower" },
        { what: "the same with warranties and visits", ...all, must: 1.1, aim: 1.05, better: "lower" },
      ]
    } finally {
      for (const shop of shops) await shop.stop()
    }
  },
}

async function compare(withPlugin: BenchShop, bare: BenchShop): Promise<Pick<Measure, "ours" | "reference">> {
  const contenders = [contender("with the plugin, ms", withPlugin), contender("without it, ms", bare)]
  const samples: (readonly Sample[])[] = []
  for (let start = 0; start < STARTS; start += 1) {
    for (const shop of [withPlugin, bare]) await shop.restart()
    samples.push(await interleave(contenders, { rounds: ROUNDS, warmUp: WARM_UP }))
  }
  const [ours, reference] = averageRuns(samples)
  if (!ours || !reference) throw new Error("Both contenders have a sample")
  return { ours, reference }
}

async function promiseMore(admin: Api): Promise<void> {
  await publishWarrantyPlan(admin, {
    ...{ code: "two_years", name: "Two years", description: null },
    terms: {
      ...{ period_unit: "years", period_count: 2, provider: "shop", cost_bearer: "shop" },
      ...{ covers_parts: true, covers_labour: true },
    },
  })
  await publishFollowUpPlan(admin, {
    ...{ code: "after_delivery", name: "A week after delivery" },
    terms: { trigger: "delivered", offset_days: 7, method: "email", script: "Does everything work?" },
  })
}

function contender(name: string, shop: BenchShop): Contender {
  const [sku = ""] = parcelSkus(shop, 1)
  return { name, round: () => timed(() => deliverOrder(shop, [{ sku, quantity: 2 }])) }
}

export default bench
