import type { PaymentLinkBody, RmaRequest } from "../../../src/types"
import type { PlacedOrder } from "../../seed/orders/order"
import { actAsStaff, openRequest, previewRequest, readRequest } from "../../seed/requests/calls"
import { payByLink, readPaymentLink, tokenOf } from "../../seed/requests/payment-link"
import { readMoney } from "../core"
import { equal, holds, lessThanACoin, present } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

const SMALL = "CIS-24CM"
const LARGE = "CIS-28CM"

/** A skillet for a larger one, paid by a link, and for a smaller one, with money back. */
export async function exchanges(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const store = world.as(world.owner)

  await step("the larger skillet waits for the difference, which two clicks pay once", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: SMALL, quantity: 1 }] })
    const request = exchangeOf(world, order, LARGE)
    const { due } = await previewRequest(store, request)
    holds(Number(due) >= 10, "the larger one costs ten more")
    const { id } = await openRequest(store, request)
    await approveFor(world, id, "Too small for two")
    await takeIn(admin, id)
    const settling = await settleWithTwoClicks(admin, id)
    equal([settling.stage, settling.charge?.amount], ["settling", due], "what is owed")
    const token = tokenOf(settling)
    equal((await readPaymentLink(visitor, token)).status, "open", "the link")
    const paid: PaymentLinkBody = await payByLink(visitor, token)
    equal([paid.status, (await payByLink(visitor, token)).status], ["paid", "paid"], "paid twice")
    equal((await readRequest(admin, id)).stage, "settled", "stage")
    lessThanACoin((await readMoney(admin, order.id)).pendingDifference, "eur", "what core believes is still owed")
  })

  await step("for the smaller one the difference comes back, once", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: LARGE, quantity: 1 }] })
    const request = exchangeOf(world, order, SMALL)
    const preview = await previewRequest(store, request)
    const { id } = await openRequest(store, request)
    await approveFor(world, id, "Too heavy")
    await takeIn(admin, id)
    const settled = await settleWithTwoClicks(admin, id)
    equal([settled.stage, settled.settlement.payable], ["settled", preview.payable], "money back")
    await expectPaidOnce(admin, settled)
  })
}

function exchangeOf({ shop }: World, order: PlacedOrder, sku: string): RmaRequest {
  const line_item_id = present(order.items[0]?.id, "line")
  const exchange = { variant_id: present(shop.variants[sku]?.id, sku) }
  return {
    order_id: order.id,
    items: [{ line_item_id, quantity: 1, reason_code: "size_or_specification", exchange }],
  }
}

async function approveFor({ shop: { admin } }: World, id: string, cause: string): Promise<void> {
  const { items } = await readRequest(admin, id)
  await actAsStaff(admin, id, "approve", { items: items.map((item) => ({ id: item.id, cause })) })
}
