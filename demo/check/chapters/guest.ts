import type { ErrorBody } from "../../../src/types"
import type { Answer, Api } from "../../seed/api"
import {
  ACCESS_LINKS,
  asGuest,
  fromElsewhere,
  receiveAccessToken,
  redeemAccessToken,
} from "../../seed/people/guest-access"
import { actAsOwner, actAsStaff, openRequest, readEligibility, readRequest } from "../../seed/requests/calls"
import { requestOf } from "../ask"
import { readCoreReturn } from "../core"
import { equal, present } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** Somebody without an account. */
export async function aGuest(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const lines = [{ sku: "CIS-24CM", quantity: 2 }]
  const order = await deliverOrder(world, { buyer: world.guest, lines })
  const another = await deliverOrder(world, { lines })

  await step("a guest is told the same for the right and for a wrong address", async () => {
    const right = await askForLink(visitor, order.displayId, order.email)
    const wrong = await askForLink(visitor, order.displayId, `wrong-${order.email}`)
    equal([right.status, wrong], [202, right], "answers")
  })
  const token = await step("the link comes by mail", () => receiveAccessToken(visitor, order, world.mailbox))
  const store = await step("it opens once, and a second time it is refused", async () => {
    const access = await redeemAccessToken(visitor, token)
    equal([access.order_id, access.order_display_id], [order.id, order.displayId], "order of the link")
    equal((await visitor.ask("POST", `${ACCESS_LINKS}/redeem`, { token })).status, 401, "status of the second time")
    return asGuest(visitor, access)
  })
  await step("the guest sees his order and no other", async () => {
    equal((await readEligibility(store, order.id)).can_request, true, "own order")
    const other = await store.ask("GET", `/store/after-sales/orders/${another.id}/eligibility`)
    equal(other.status, 404, "status for another order")
  })
  await step("he asks, staff approve, he cancels: core's return is cancelled too", async () => {
    const { id } = await openRequest(store, requestOf(order, "preference"))
    const { items } = await readRequest(admin, id)
    await actAsStaff(admin, id, "approve", { items: items.map((item) => ({ id: item.id, cause: "Changed his mind" })) })
    const { core_return_id } = await readRequest(admin, id)
    const coreReturnId = present(core_return_id, "core return")
    equal((await actAsOwner(store, id, "cancel", { words: "I keep them" })).stage, "canceled", "stage")
    equal((await readCoreReturn(admin, coreReturnId)).status, "canceled", "core return")
    const { lines: after } = await readEligibility(store, order.id)
    equal(
      after.map((line) => line.returnable_quantity),
      [2],
      "returnable units",
    )
  })
}

function askForLink(visitor: Api, order_number: number, email: string): Promise<Answer<ErrorBody>> {
  return fromElsewhere(visitor).ask("POST", ACCESS_LINKS, { order_number, email })
}
