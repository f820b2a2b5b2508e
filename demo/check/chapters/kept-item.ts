import type { ErrorBody, RmaRequest } from "../../../src/types"
import {
  actAsStaff,
  openRequest,
  previewRequest,
  readEligibility,
  readRequest,
  STAFF_REQUESTS,
} from "../../seed/requests/calls"
import { requestOf, withPhoto } from "../ask"
import { equal, refuses } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, settleWithTwoClicks } from "../settle"
import { deliverOrder, type World } from "../world"

/** The customer keeps the goods and gets a part of their price. */
export async function aKeptItem(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)

  await step("whoever keeps the goods gets the part that the terms name, once, and sends nothing", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
    const request = asKept(await withPhoto(store, requestOf(order, "quality")))
    const preview = await previewRequest(store, request)
    equal(Number(preview.payable), (119 * 30) / 100, "thirty per cent of the price")
    const { id } = await openRequest(store, request)
    const opened = await readRequest(admin, id)
    equal(
      [opened.stage, opened.core_return_id, opened.items[0]?.goods_come_back],
      ["inspected", null, false],
      "request",
    )
    const settled = await settleWithTwoClicks(admin, id)
    equal(settled.settlement.payable, preview.payable, "what is paid")
    await expectPaidOnce(admin, settled)
    const { lines } = await readEligibility(store, order.id)
    equal(lines[0]?.returnable_quantity, 0, "what may still be asked for")
  })

  await step(
    "staff agree on less with a customer who wanted to send it back, in words and within the terms",
    async () => {
      const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
      const { id } = await openRequest(store, requestOf(order, "preference"))
      const { items } = await readRequest(admin, id)
      const agreed = (percentage: number) =>
        items.map((item) => ({ id: item.id, cause: "Too blue", keep_item_percentage: percentage }))
      const tooMuch = { words: "As agreed", items: agreed(31) }
      refuses(
        await admin.ask<ErrorBody>("POST", `${STAFF_REQUESTS}/${id}/approve`, tooMuch),
        400,
        "keep_item_percentage_too_high",
      )
      const approved = await actAsStaff(admin, id, "approve", { words: "As agreed", items: agreed(10) })
      equal([approved.stage, approved.settlement.payable], ["inspected", "11.90"], "request")
      await expectPaidOnce(admin, await settleWithTwoClicks(admin, id))
    },
  )
}

function asKept({ items, ...request }: RmaRequest): RmaRequest {
  return { ...request, items: items.map((item) => ({ ...item, resolution: "keep_item" })) }
}
