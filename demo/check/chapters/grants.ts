import { sum } from "../../../src/domain/money/decimal"
import type { AdminRma, ErrorBody } from "../../../src/types"
import { findColleague } from "../../seed/people/colleague"
import { actAsStaff, openRequest, readRequest, STAFF_REQUESTS } from "../../seed/requests/calls"
import { APPROVALS } from "../../seed/requests/grant-steps"
import { FRONT_DESK_LIMIT, limitAgents } from "../../seed/terms/set-limits"
import { requestOf, withPhoto } from "../ask"
import { equal, present, refuses } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

/** One euro more than one may give alone. */
const ABOVE = (Number(FRONT_DESK_LIMIT) + 1).toFixed(2)

/** Goodwill above the limit of whoever gives it: four eyes, and the money once. */
export async function grants(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  const goodwill = { kind: "goodwill", amount: ABOVE, words: "Waited three weeks" }
  await limitAgents(world.shop)

  const rma = await step("goodwill above one's limit waits, and nothing is paid meanwhile", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 2 }] })
    const { id } = await openRequest(store, await withPhoto(store, requestOf(order, "quality", { "CIS-24CM": 1 })))
    const inspected = await takeIn(admin, id)
    const asked = await actAsStaff(admin, id, "grants", goodwill)
    equal([asked.grants[0]?.status, asked.settlement], ["waiting", inspected.settlement], "grant and settlement")
    refuses(await admin.ask<ErrorBody>("POST", `${STAFF_REQUESTS}/${id}/settle`, {}), 400, "approval_pending")
    return asked
  })
  const path = `${APPROVALS}/${present(rma.pending_approvals[0], "approval").id}/approve`

  await step("whoever gave it does not approve it; somebody whose limit is large enough does, once", async () => {
    refuses(await admin.ask<ErrorBody>("POST", path, {}), 400, "own_request_not_yours_to_approve")
    const colleague = await findColleague(world.shop)
    await colleague.post(path, { words: "Deserved" })
    refuses(await colleague.ask<ErrorBody>("POST", path, {}), 400, "approval_already_decided")
    const { grants: granted, settlement } = await readRequest(admin, rma.id)
    equal(
      [granted[0]?.status, Number(settlement.total)],
      ["granted", Number(sum([rma.settlement.total, ABOVE]))],
      "grant and settlement",
    )
  })

  await step("it is paid with the price, once", async () => {
    const settled: AdminRma = await settleWithTwoClicks(admin, rma.id)
    equal(
      settled.settlement.lines.map(({ kind }) => kind),
      ["price_paid", "goodwill"],
      "lines",
    )
    await expectPaidOnce(admin, settled)
  })

  await step("what is withdrawn is not paid, and cannot be withdrawn twice", async () => {
    const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 1 }] })
    const { id } = await openRequest(store, requestOf(order, "preference"))
    const given = await actAsStaff(admin, id, "grants", { ...goodwill, amount: "5.00" })
    const withdraw = `${STAFF_REQUESTS}/${id}/grants/${present(given.grants[0], "grant").id}/withdraw`
    const { rma: withdrawn } = await admin.post<{ rma: AdminRma }>(withdraw, { words: "On the wrong request" })
    const left = withdrawn.settlement.lines.map(({ kind }) => kind)
    equal([withdrawn.grants[0]?.status, left.includes("goodwill")], ["withdrawn", false], "grant and lines")
    refuses(await admin.ask<ErrorBody>("POST", withdraw, { words: "Again" }), 400, "grant_not_in_force")
  })
}
