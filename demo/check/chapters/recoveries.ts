import type { AdminRecovery, RecoveryPack } from "../../../src/types"
import { actAsStaff, openRequest, readRequest } from "../../seed/requests/calls"
import { RECOVERIES } from "../../seed/requests/recovery-steps"
import { requestOf, withPhoto } from "../ask"
import { equal, present } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, settleWithTwoClicks } from "../settle"
import { deliverOrder, type World } from "../world"

/** The carrier breaks it: the customer is paid at once, and the carrier pays later. */
export async function recoveries(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 2 }] })

  const id = await step("what the carrier broke is paid to the customer at once, and what he advanced", async () => {
    const request = await withPhoto(store, requestOf(order, "transit_damage", { "CIS-24CM": 1 }))
    const opened = await openRequest(store, request)
    const { items } = await readRequest(admin, opened.id)
    await actAsStaff(admin, opened.id, "approve", { items: items.map((item) => ({ id: item.id, cause: "Dropped" })) })
    await actAsStaff(admin, opened.id, "freight", { leg: "way_back", paid_by: "customer", amount: "7.20" })
    const received = await actAsStaff(admin, opened.id, "receive", {
      items: items.map((item) => ({ id: item.id, quantity: 1 })),
    })
    const units = received.items.flatMap((item) => item.units)
    await actAsStaff(admin, opened.id, "inspect", {
      units: units.map((unit) => ({ id: unit.id, accepted: true, grade: "damaged", disposition: "dispose" })),
    })
    const settled = await settleWithTwoClicks(admin, opened.id)
    equal(
      settled.settlement.lines.map(({ kind }) => kind),
      ["price_paid", "return_freight_refund"],
      "lines",
    )
    await expectPaidOnce(admin, settled)
    return opened.id
  })

  await step("one claim against the carrier was opened, with its evidence", async () => {
    const { recoveries: claims, settlement } = await readRequest(admin, id)
    equal(
      claims.map(({ party, status, amount_claimed }) => ({ party, status, amount_claimed })),
      [{ party: "carrier", status: "open", amount_claimed: settlement.total }],
      "claims",
    )
    const { pack } = await admin.get<{ pack: RecoveryPack }>(`${RECOVERIES}/${claims[0]?.id}/pack`)
    equal([pack.parcels.length, pack.items.length], [1, 1], "parcels and items of the evidence")
  })

  await step("it is submitted, accepted and received, and nobody else gets the money", async () => {
    const [claim] = (await readRequest(admin, id)).recoveries
    const path = `${RECOVERIES}/${present(claim, "claim").id}`
    await admin.post(`${path}/submit`, { party_name: "Parcel Express" })
    await admin.post(`${path}/accept`)
    const { recovery_claim } = await admin.post<{ recovery_claim: AdminRecovery }>(`${path}/receive`, {
      amount: claim?.amount_claimed,
    })
    equal([recovery_claim.status, Number(recovery_claim.outstanding)], ["received", 0], "claim")
    await expectPaidOnce(admin, await readRequest(admin, id))
  })
}
