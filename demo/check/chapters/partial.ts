import { actAsStaff, openRequest, previewRequest, readRequest } from "../../seed/requests/calls"
import { requestOf } from "../ask"
import { equal } from "../expect"
import type { Step } from "../report"
import { expectPaidOnce, settleWithTwoClicks } from "../settle"
import { deliverOrder, type World } from "../world"

/** Of three units one is refused at inspection and another has lost value. */
export async function aPartialOutcome(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  await step(
    "one unit is refused, one has lost half its value: what is paid is half of one and the third",
    async () => {
      const order = await deliverOrder(world, { lines: [{ sku: "CIS-24CM", quantity: 4 }] })
      const request = requestOf(order, "size_or_specification", { "CIS-24CM": 3 })
      const { lines } = await previewRequest(store, request)
      const { id } = await openRequest(store, request)
      const { items } = await readRequest(admin, id)
      await actAsStaff(admin, id, "approve", { items: items.map((item) => ({ id: item.id, cause: "Too small" })) })
      const received = await actAsStaff(admin, id, "receive", {
        items: items.map((item) => ({ id: item.id, quantity: 3 })),
      })
      const [refused, worn, asNew] = received.items.flatMap((item) => item.units)
      await actAsStaff(admin, id, "inspect", {
        units: [
          { id: refused?.id, accepted: false, grade: "damaged", disposition: "send_back", note: "Dropped" },
          {
            ...{ id: worn?.id, accepted: true, grade: "used", disposition: "refurbish" },
            deduction_percentage: 50,
            note: "Used",
          },
          { id: asNew?.id, accepted: true, grade: "as_new", disposition: "restock" },
        ],
      })
      const settled = await settleWithTwoClicks(admin, id)
      const price = 54.99
      const freightBack = Number(lines.find(({ kind }) => kind === "return_freight")?.amount ?? 0)
      const expected = (price + price - Math.round(price * 50) / 100 + freightBack).toFixed(2)
      equal(settled.settlement.payable, expected, "what is paid")
      await expectPaidOnce(admin, settled)
    },
  )
}
