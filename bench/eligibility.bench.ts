import { bearer } from "../demo/seed/api"
import { deliverOrder, parcelSkus, timed } from "./deliver-order"
import type { Bench } from "./measure"
import { startBenchShop, type BenchShop } from "./shop-server"
import { interleave } from "./statistics"

const LINES = 5
const POLICIES = 20

/** What of an order may come back, against core reading the same order: p50 of one request at a time. */
const bench: Bench = {
  name: "eligibility",
  async run() {
    const bench = await startBenchShop()
    try {
      await publishPolicies(bench)
      const order = await deliverOrder(
        bench,
        parcelSkus(bench, LINES).map((sku) => ({ sku, quantity: 2 })),
      )
      const store = bench.shop.store.with(bearer(bench.customer.token))
      const [ours, reference] = await interleave(
        [
          {
            name: "GET …/orders/:id/eligibility, ms",
            round: () => timed(() => store.get(`/store/after-sales/orders/${order.id}/eligibility`)),
          },
          { name: "core GET /store/orders/:id, ms", round: () => timed(() => store.get(`/store/orders/${order.id}`)) },
        ],
        { rounds: 200, warmUp: 40 },
      )
      if (!ours || !reference) throw new Error("Both contenders have a sample")
      const what = `p50, ${LINES} lines, ${POLICIES} policies`
      return [{ what, ours, reference, must: 1.3, aim: 1, better: "lower" }]
    } finally {
      await bench.stop()
    }
  },
}

/** The preset's, and nineteen that each look at one product of the shop. */
async function publishPolicies({ shop }: BenchShop): Promise<void> {
  await shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
  const { policies } = await shop.admin.get<{ policies: readonly { versions: readonly { id: string }[] }[] }>(
    "/admin/after-sales/policies",
  )
  const [preset] = policies[0]?.versions ?? []
  if (!preset) throw new Error("The preset published no terms")
  const terms = draftOf(preset)
  for (let index = 1; index < POLICIES; index += 1) {
    const condition = { effect: "applies", attribute: "product", operator: "in", values: [`prod_bench_${index}`] }
    const { policy } = await shop.admin.post<{ policy: { id: string } }>("/admin/after-sales/policies", {
      code: `bench-${index}`,
      name: `Bench ${index}`,
      terms: { ...terms, conditions: [condition] },
    })
    await shop.admin.post(`/admin/after-sales/policies/${policy.id}/publish`, {})
  }
}

const NOT_IN_A_DRAFT = [
  "id",
  "policy_id",
  "policy_code",
  "policy_name",
  "version",
  "status",
  "published_at",
  "retired_at",
]

/** A published version as a draft is written: without what the server sets. */
function draftOf(version: object): object {
  return Object.fromEntries(Object.entries(version).filter(([field]) => !NOT_IN_A_DRAFT.includes(field)))
}

export default bench
