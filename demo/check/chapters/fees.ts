import { actAsStaff, openRequest, previewRequest, readRequest } from "../../seed/requests/calls"
import { requestOf } from "../ask"
import { equal } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, expectSound, moneyOf, settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

/** A change of mind: what the terms keep back was announced, and core's books are level afterwards. */
export async function fees(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  await step("after a change of mind the fees that were previewed are kept back, and no others", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 3 }] })
    const request = requestOf(order, "preference", { "CIS-24CM": 2 })
    const preview = await previewRequest(store, request)
    expectSound(preview, "preview")
    const { id } = await openRequest(store, request)
    const { items } = await readRequest(admin, id)
    await actAsStaff(admin, id, "approve", { items: items.map((item) => ({ id: item.id, cause: "Too heavy" })) })
    await takeIn(admin, id)
    const settled = await settleWithTwoClicks(admin, id)
    equal(moneyOf(settled.settlement), moneyOf(preview), "settlement")
    await expectPaidOnce(admin, settled)
  })
}
