import { paths } from "../launch/paths"
import type { ReadyDemo } from "../launch/ready"
import { openMailbox } from "../mailbox/mailbox"
import { enterShop } from "../seed/shop/enter-shop"
import { chapters } from "./chapters"
import { notableOrders } from "./chapters/notable-orders"
import { seededOrders } from "./chapters/seeded-orders"
import { createReport } from "./report"
import { meetSeededBuyers } from "./seeded-buyers"
import { createWorld } from "./world"

/**
 * Lives the story of the demo through the API of a running one, and tells it a line a step. Ends at the first thing
 * that is not as it should be; the answer is the status to exit with.
 */
export async function checkDemo({ ready, facts }: ReadyDemo, output: NodeJS.WriteStream): Promise<number> {
  const { step, count } = createReport(output)
  const start = performance.now()
  const mailbox = openMailbox(ready.mailbox)
  try {
    const shop = await enterShop({ ...ready, baseUrl: ready.store_url }, facts)
    const buyers = meetSeededBuyers(shop, mailbox, paths.guestSessions)
    await notableOrders(ready.orders, buyers, step)
    await seededOrders(shop.admin, buyers, step)
    const world = await createWorld(shop, mailbox)
    for (const chapter of chapters) await chapter(world, step)
  } catch (error) {
    output.write(`        ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  output.write(`${count()} steps, all as they should be (${((performance.now() - start) / 1_000).toFixed(0)} s)\n`)
  return 0
}
