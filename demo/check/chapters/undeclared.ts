import type { AdminFinding, AdminStrayParcel, ErrorBody } from "../../../src/types"
import { actAsStaff, openRequest, readRequest } from "../../seed/requests/calls"
import { FINDINGS, STRAY_PARCELS } from "../../seed/requests/stories/undeclared"
import { requestOf } from "../ask"
import { equal, present, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"

/** More is in the box than was declared, and a parcel comes that nobody waits for. */
export async function undeclared(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 3 }] })
  const line_item_id = present(order.items[0], "line").id
  const asUnit = { line_item_id, reason_code: "preference", words: "Two were in the box" }

  const id = await step("what was not declared is noted, and is no unit of the request", async () => {
    const opened = await openRequest(world.as(world.owner), requestOf(order, "preference", { "CIS-24CM": 1 }))
    const { items } = await readRequest(admin, opened.id)
    const about = items.map((item) => ({ id: item.id, cause: "Too heavy" }))
    await actAsStaff(admin, opened.id, "approve", { items: about })
    const received = await actAsStaff(admin, opened.id, "receive", {
      items: items.map((item) => ({ id: item.id, quantity: 1 })),
      findings: [{ kind: "extra_unit", quantity: 1, line_item_id }],
    })
    equal(received.items.flatMap(({ units }) => units).length, 1, "units of the request")
    return opened.id
  })

  await step("it is taken in as a request of its own, once", async () => {
    const finding = present((await readRequest(admin, id)).findings[0], "finding")
    const path = `${FINDINGS}/${finding.id}/take-in`
    const taken = await admin.post<{ finding: AdminFinding }>(path, asUnit)
    const opened = await readRequest(admin, present(taken.finding.taken_into_rma_id, "request"))
    equal([opened.stage, opened.items.length, opened.payouts.length], ["received", 1, 0], "request")
    refuses(await admin.ask<ErrorBody>("POST", path, asUnit), 400, "action_not_allowed_in_stage")
  })

  await step("a parcel without a request is matched to its order and received in one go", async () => {
    const label = {
      order_number: String(order.displayId),
      findings: [{ kind: "other_item", quantity: 1, words: "Pan" }],
    }
    const { stray_parcel } = await admin.post<{ stray_parcel: AdminStrayParcel }>(STRAY_PARCELS, label)
    const path = `${STRAY_PARCELS}/${stray_parcel.id}`
    await admin.post(`${path}/match`, { order_id: order.id })
    const finding_id = present(stray_parcel.findings[0], "content").id
    const received = await admin.post<{ stray_parcel: AdminStrayParcel }>(`${path}/receive`, {
      words: "A letter was in it",
      contents: [{ finding_id, line_item_id, reason_code: "preference" }],
    })
    const rma = await readRequest(admin, present(received.stray_parcel.rma_id, "request"))
    equal([received.stray_parcel.status, rma.stage], ["received", "received"], "parcel and request")
  })
}
