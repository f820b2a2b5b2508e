import type { Cast } from "../days/cast"
import type { Happening } from "../days/live-through-days"
import { planOfLine } from "../orders/delivered-line"
import { openStory } from "../requests/live-through"
import type { Road } from "../requests/story"
import { repairStories, type RepairStory } from "./stories"

/** What happens in the workshop, each on the evening of its day. */
export function repairEvenings(cast: Cast): readonly Happening[] {
  return repairStories.flatMap((story) => eveningsOf(story, cast))
}

function eveningsOf(story: RepairStory, cast: Cast): Happening[] {
  let road: Road | undefined
  return story.days.map(({ daysAgo, steps }) => ({
    ...{ daysAgo, part: "evening" },
    happen: async () => {
      road ??= await askForRepair(story, cast)
      for (const step of steps) await step(road)
    },
  }))
}

async function askForRepair(story: RepairStory, { shop, people, plans, orderOf, mailbox }: Cast): Promise<Road> {
  const items = [{ ...story.item, sku: story.sku, quantity: 1, resolution: "repair" as const }]
  const order = await orderOf(planOfLine(plans, story))
  return (await openStory(shop, { items }, { order, buyer: people[story.buyer] }, mailbox)).road
}
