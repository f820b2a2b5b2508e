import { bearer } from "../api"
import type { Cast } from "../days/cast"
import type { Happening } from "../days/live-through-days"
import { planOfLine } from "../orders/delivered-line"
import type { PersonName } from "../people/customers"
import { warrantiesOf } from "./calls"
import { warrantyStories, type WarrantyStory } from "./stories"

/** What becomes of warranties, on the evening of its day. */
export function warrantyEvenings(cast: Cast): readonly Happening[] {
  return warrantyStories.map((story) => ({
    ...{ daysAgo: story.daysAgo, part: "evening" },
    happen: () => liveThrough(story, cast),
  }))
}

async function liveThrough(story: WarrantyStory, { shop, people, plans, orderOf }: Cast): Promise<void> {
  const order = await orderOf(planOfLine(plans, story))
  const line = order.items.find(({ sku }) => sku === story.sku)
  const warranties = await warrantiesOf(shop.admin, order.id)
  const unit = warranties.filter(({ line_item_id }) => line_item_id === line?.id)[story.unit ?? 0]
  if (!unit) throw new Error(`Order #${order.displayId} has no warranty of ${story.sku}.`)
  const as = (name: PersonName) => shop.store.with(bearer(people[name].token ?? ""))
  const road = { admin: shop.admin, store: as(story.buyer), as, warrantyId: unit.id }
  for (const step of story.steps) await step(road)
}
