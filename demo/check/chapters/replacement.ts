import { actAsStaff, openRequest, readRequest } from "../../seed/requests/calls"
import { requestOf, withPhoto } from "../ask"
import { readMoney } from "../core"
import { equal, lessThanACoin } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** A broken tea set is replaced: the new one waits for the old, and costs nothing. */
export async function aReplacement(world: World, step: Step): Promise<void> {
  const { admin, stockLocationId, shipping } = world.shop
  await step("a replacement waits until the old one was inspected, then goes out, and no money moves", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
    const store = world.as(world.owner)
    const { items, ...request } = await withPhoto(store, requestOf(order, "quality"))
    const { id } = await openRequest(store, {
      ...request,
      items: items.map((item) => ({ ...item, resolution: "replacement" })),
    })
    const asked = await readRequest(admin, id)
    const pack = () =>
      admin.ask<{ readonly code?: string }>("POST", `/admin/orders/${order.id}/fulfillments?fields=id`, {
        items: asked.outbound.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
        location_id: stockLocationId,
        shipping_option_id: shipping.options.parcel,
      })
    const tooEarly = await pack()
    equal([tooEarly.status, tooEarly.body.code], [400, "goods_not_released"], "packing before the old one is back")

    await actAsStaff(admin, id, "receive", { items: asked.items.map((item) => ({ id: item.id, quantity: 1 })) })
    const units = asked.items.flatMap((item) => item.units)
    await actAsStaff(admin, id, "inspect", {
      units: units.map((unit) => ({ id: unit.id, accepted: true, grade: "defective", disposition: "dispose" })),
    })
    const settled = await actAsStaff(admin, id, "settle")
    equal([settled.stage, settled.payouts, settled.settlement.total], ["settled", [], "0.00"], "the settlement")
    equal((await pack()).status, 200, "packing afterwards")
    const money = await readMoney(admin, order.id)
    equal(money.refunds, [], "refunds in core")
    lessThanACoin(money.pendingDifference, "eur", "what core believes is still owed")
  })
}
