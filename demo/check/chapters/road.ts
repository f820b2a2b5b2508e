import { randomUUID } from "node:crypto"

import type { ErrorBody } from "../../../src/types"
import {
  actAsOwner,
  actAsStaff,
  previewRequest,
  readEligibility,
  readOwnRequest,
  readRequest,
  STAFF_REQUESTS,
} from "../../seed/requests/calls"
import type { Shop } from "../../seed/shop/shop"
import { requestOf, tryToOpen, withPhoto } from "../ask"
import { readCoreReturn } from "../core"
import { equal, holds, present, refuses } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, expectSound, moneyOf, settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

/** The road of one request, from the question to the money. */
export async function theRoad(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const store = world.as(world.owner)
  const order = await step("an order is bought, sent and delivered", () =>
    deliverOrder(world, {
      lines: [
        { sku: "BWT", quantity: 2 },
        { sku: "CIS-24CM", quantity: 1 },
      ],
    }),
  )
  const eligibility = `/store/after-sales/orders/${order.id}/eligibility`

  await step("its owner learns that all of it may come back, on which ground and until when", async () => {
    const { can_request, lines } = await readEligibility(store, order.id)
    equal(can_request, true, "can_request")
    equal(lines.map((line) => line.returnable_quantity).sort(), [1, 2], "returnable units")
    // A ground that covers none of it, such as a warranty that no plan gives, has nothing open.
    const windows = lines.flatMap((line) => line.windows).filter(({ open }) => open)
    holds(windows.length > 0, "something is open")
    holds(
      windows.every(({ ends_at }) => Date.parse(ends_at ?? "") > Date.now()),
      "every window ends in the future",
    )
    holds(
      windows.every(({ clause }) => clause !== null),
      "every window names its clause",
    )
  })
  await step("a stranger is told that there is no such order, and a visitor to log in", async () => {
    equal((await world.as(world.stranger).ask("GET", eligibility)).status, 404, "status for a stranger")
    equal((await visitor.ask("GET", eligibility)).status, 401, "status for a visitor")
  })

  const request = await withPhoto(store, requestOf(order, "wrong_item", { BWT: 1 }))
  const preview = await step("the preview says line by line what would be paid", async () => {
    const settlement = await previewRequest(store, request)
    expectSound(settlement, "preview")
    equal(settlement.total, "119.00", "price of one tea set")
    return settlement
  })
  await step("a stranger can neither preview nor open it", async () => {
    const stranger = world.as(world.stranger)
    equal((await tryToOpen(stranger, request)).status, 404, "opening")
    equal((await stranger.ask("POST", "/store/after-sales/rmas/preview", request)).status, 404, "preview")
  })
  const id = await step("sent twice with one Idempotency-Key it is opened once", async () => {
    const key = randomUUID()
    const [first, second] = [await tryToOpen(store, request, key), await tryToOpen(store, request, key)]
    equal([first.status, second.status], [201, 200], "statuses")
    equal(second.body.rma.id, first.body.rma.id, "id")
    refuses(await tryToOpen(store, requestOf(order, "wrong_item", { BWT: 2 }), key), 400, "idempotency_key_reused")
    return first.body.rma.id
  })

  await step("staff ask back: the clock stands still until the customer answers", async () => {
    const before = await readOwnRequest(store, id)
    equal([before.stage, before.clock.state], ["requested", "running"], "before")
    const asked = await actAsStaff(admin, id, "request-info", { words: "Which set did you get?" })
    equal([asked.stage, asked.clock.state], ["awaiting_information", "paused"], "while waiting")
    const answered = await actAsOwner(store, id, "messages", { body: "The one with the red crane." })
    equal([answered.stage, answered.clock.state], ["requested", "running"], "after the answer")
    holds(answered.clock.due_at >= before.clock.due_at, "a pause brings no deadline forward")
  })
  await step("nobody approves without stating a cause", async () => {
    refuses(await admin.ask<ErrorBody>("POST", `${STAFF_REQUESTS}/${id}/approve`, {}), 400, "cause_required")
  })
  const coreReturnId = await step("approved, a return stands in core, requested and confirmed", async () => {
    const { items } = await actAsStaff(admin, id, "approve", await causeFor(world.shop, id))
    const { core_return_id } = await actAsStaff(admin, id, "notes", { body: "Approved in the check" })
    const coreReturn = await readCoreReturn(admin, present(core_return_id, "core return"))
    equal([coreReturn.status, coreReturn.order_id], ["requested", order.id], "core return")
    equal(items.length, 1, "items")
    return coreReturn.id
  })
  await step("a second approval is refused, with what would be allowed instead", async () => {
    const again = await admin.ask<ErrorBody>("POST", `${STAFF_REQUESTS}/${id}/approve`, await causeFor(world.shop, id))
    refuses(again, 400, "action_not_allowed_in_stage")
  })

  await step("received and inspected, the settlement is the preview, line by line", async () => {
    const inspected = await takeIn(admin, id)
    equal(inspected.stage, "inspected", "stage")
    equal(moneyOf(inspected.settlement), moneyOf(preview), "settlement")
    equal((await readCoreReturn(admin, coreReturnId)).status, "received", "core return")
  })
  await step("two clicks settle at once, and the money leaves once", async () => {
    const settled = await settleWithTwoClicks(admin, id)
    equal(settled.stage, "settled", "stage")
    equal(moneyOf(settled.settlement), moneyOf(preview), "settlement")
    await expectPaidOnce(admin, settled)
  })
  await step("the customer rates it, and the request is closed with its whole history", async () => {
    const rated = await actAsOwner(store, id, "feedback", { score: 5, comment: "As it should be" })
    equal([rated.stage, rated.feedback?.score], ["closed", 5], "after the rating")
    const { events } = await readRequest(admin, id)
    equal(
      events.map(({ action }) => action),
      [
        "open",
        "request_info",
        "provide_info",
        "approve",
        "receive",
        "complete_inspection",
        "settle",
        "pay",
        "record_feedback",
      ],
      "history",
    )
  })
}

async function causeFor({ admin }: Shop, id: string): Promise<object> {
  const { items } = await readRequest(admin, id)
  return { items: items.map((item) => ({ id: item.id, cause: "The wrong box was taken" })) }
}
