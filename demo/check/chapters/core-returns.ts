import type { HttpTypes } from "@medusajs/framework/types"

import type { CoreMovement, ErrorBody } from "../../../src/types"
import type { PlacedOrder } from "../../seed/orders/order"
import { readEligibility } from "../../seed/requests/calls"
import { equal, holds, present, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

const CORE_RETURNS = "/store/returns"

/** Core's own way of returning goods, which asks nobody who he is. */
export async function coreReturns(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const store = world.as(world.owner)
  const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 2 }] })
  const body = await toCoreReturn(world, order)

  await step("core's own route for returns is closed to visitors and strangers", async () => {
    equal((await visitor.ask("POST", CORE_RETURNS, body)).status, 401, "status for a visitor")
    equal((await world.as(world.stranger).ask("POST", CORE_RETURNS, body)).status, 404, "status for a stranger")
  })
  await step("its owner chooses neither the price of the way back, nor that the goods were received", async () => {
    const priced = { ...body, return_shipping: { ...body.return_shipping, price: 0 } }
    refuses(await store.ask<ErrorBody>("POST", CORE_RETURNS, priced), 400, "core_return_terms_not_yours")
    const received = { ...body, receive_now: true }
    refuses(await store.ask<ErrorBody>("POST", CORE_RETURNS, received), 400, "core_return_terms_not_yours")
  })
  await step("what the terms allow passes, once, and staff see it among returns without a request", async () => {
    const { return: made } = await store.post<{ return: { id: string } }>(CORE_RETURNS, body)
    refuses(await store.ask<ErrorBody>("POST", CORE_RETURNS, body), 400, "quantity_not_available")
    const { lines } = await readEligibility(store, order.id)
    equal(
      lines.map((line) => line.returnable_quantity),
      [0],
      "returnable units",
    )
    const { movements } = await admin.get<{ movements: readonly CoreMovement[] }>("/admin/after-sales/core-movements")
    holds(
      movements.some(({ id }) => id === made.id),
      "the return is listed",
    )
  })
}

async function toCoreReturn({ shop }: World, order: PlacedOrder) {
  const { return_reasons } = await shop.store.get<HttpTypes.StoreReturnReasonListResponse>("/store/return-reasons")
  const reason = present(
    return_reasons.find(({ value }) => value === "preference"),
    "core's return reason for a change of mind",
  )
  return {
    order_id: order.id,
    items: order.items.map(({ id, quantity }) => ({ id, quantity, reason_id: reason.id })),
    return_shipping: { option_id: shop.shipping.returns.parcel },
  }
}
