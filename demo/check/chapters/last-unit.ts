import { requestOf, tryToOpen } from "../ask"
import { equal, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

const RIVALS = 25

/** Many ask for the last unit at the same moment. */
export async function theLastUnit(world: World, step: Step): Promise<void> {
  await step(`of ${RIVALS} parallel requests for the last unit exactly one is opened`, async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 1 }] })
    const store = world.as(world.owner)
    const request = requestOf(order, "preference")
    const answers = await Promise.all(Array.from({ length: RIVALS }, () => tryToOpen(store, request)))
    const refused = answers.filter(({ status }) => status !== 201)
    equal(answers.length - refused.length, 1, "opened")
    for (const answer of refused) refuses(answer, 400, "already_requested", "quantity_not_available")
  })
}
