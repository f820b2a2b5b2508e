import type { WarrantyCard } from "../../../src/types"
import {
  handOnWarranty,
  publishWarrantyPlan,
  readWarranty,
  retireWarrantyPlan,
  STORE_WARRANTIES,
  type WarrantyDraft,
  warrantiesOf,
} from "../../seed/warranties/calls"
import { equal, holds, present } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** Two years on parts, by the shop, on everything. */
export function partsOnly(): WarrantyDraft {
  const code = `check_${Date.now()}`
  return {
    ...{ code, name: "Two years on parts", description: null },
    terms: {
      ...{ period_unit: "years", period_count: 2, provider: "shop", cost_bearer: "shop" },
      ...{ covers_parts: true, covers_labour: false },
    },
  }
}

/** A delivery registers each unit; its card is enough to claim by, and goes with a present. */
export async function aWarranty(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const store = world.as(world.owner)
  const draft = partsOnly()

  const [id, claim_code] = await step("a delivery registers a warranty for each of its units", async () => {
    const plan = await publishWarrantyPlan(admin, draft)
    try {
      const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 2 }] })
      const [one, other] = await warrantiesOf(admin, order.id, 2)
      holds(one?.claim_code !== other?.claim_code, "every unit has a card of its own")
      const { covers, id } = await readWarranty(admin, present(one, "warranty").id)
      holds(
        covers.some(({ plan_code }) => plan_code === draft.code),
        "it is covered by the plan",
      )
      return [id, present(one, "warranty").claim_code] as const
    } finally {
      await retireWarrantyPlan(admin, plan)
    }
  })
  await step("whoever holds the card learns what it covers, and nothing of its owner", async () => {
    const typed = { claim_code: claim_code.toLowerCase().replaceAll("-", " ") }
    const { card } = await visitor.post<{ card: WarrantyCard }>(`${STORE_WARRANTIES}/lookup`, typed)
    equal([card.claim_code, card.standing], [claim_code, "in_force"], "card")
    const parts = card.coverage.find(({ part }) => part === "parts")
    equal(parts?.covered_by !== null, true, "parts are covered")
    holds(!JSON.stringify(card).includes(world.owner.email), "no address on the card")
    const unknown = await visitor.ask("POST", `${STORE_WARRANTIES}/lookup`, { claim_code: "AAAA-AAAA-AAAA" })
    equal(unknown.status, 404, "status of a code that is on no card")
  })
  await step("the owner prints it as a PDF, and nobody else", async () => {
    const path = `${STORE_WARRANTIES}/${id}/card`
    const file = await store.download(path)
    equal(file.headers.get("content-type"), "application/pdf", "kind of file")
    equal(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      "%PDF-",
      "how it begins",
    )
    equal((await world.as(world.stranger).download(path)).status, 404, "status for a stranger")
  })
  await step("handed on by a link, it is the new owner's", async () => {
    const heir = world.as(world.stranger)
    const own = await handOnWarranty(store, heir, id)
    equal([own.claim_code, own.order_id], [claim_code, null], "what the new owner sees")
    equal((await store.ask("GET", `${STORE_WARRANTIES}/${id}`)).status, 404, "status for whoever gave it away")
  })
}
