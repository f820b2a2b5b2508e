import type { AdminRepair, ErrorBody } from "../../../src/types"
import { actAsStaff, openRequest, readRequest } from "../../seed/requests/calls"
import {
  answerQuote,
  findRepair,
  QUOTES,
  quoteTokenOf,
  readRepair,
  REPAIRS,
  type WorkshopVerb,
  work,
} from "../../seed/repairs/calls"
import { actOnWarranty, publishWarrantyPlan, retireWarrantyPlan, warrantiesOf } from "../../seed/warranties/calls"
import { requestOf } from "../ask"
import { equal, holds, present, refuses } from "../expect"
import type { Step } from "../report"
import { deliverOrder, type World } from "../world"
import { partsOnly } from "./warranty"

const ELEMENT = { kind: "parts", title: "Heating element", amount: "30.00" } as const
const HOUR = { kind: "labour", title: "One hour", amount: "45.00" } as const

/** A tea set in the workshop: what is covered costs nothing, nothing else is done without a word, and the same one goes back. */
export async function aRepair(world: World, step: Step): Promise<void> {
  const { admin, store: visitor } = world.shop
  const store = world.as(world.owner)
  const order = await deliverUnderWarranty(world)
  const [warranty] = await warrantiesOf(admin, order.id)
  const serial = `CHECK-${order.displayId}`
  await actOnWarranty(admin, present(warranty, "warranty").id, "serial", { serial })

  const { id } = await step("goods under warranty stand on the board as soon as they are handed in", async () => {
    const rma = await openRequest(store, withRepair(requestOf(order, "warranty")))
    const { items } = await readRequest(admin, rma.id)
    await actAsStaff(admin, rma.id, "approve", { items: items.map((item) => ({ id: item.id, cause: "Element" })) })
    const received = await actAsStaff(admin, rma.id, "receive", {
      items: items.map((i) => ({ id: i.id, quantity: 1 })),
    })
    const units = received.items.flatMap((item) => item.units)
    await actAsStaff(admin, rma.id, "inspect", {
      units: units.map((unit) => ({ id: unit.id, accepted: true, grade: "defective", disposition: "repair" })),
    })
    const repair = await readRepair(admin, (await findRepair(admin, rma.id)).id)
    equal([repair.stage, repair.serial, repair.is_late], ["intake", serial, false], "on the board")
    return repair
  })
  const refused = (verb: WorkshopVerb, body: object = {}) =>
    admin.ask<ErrorBody>("POST", `${REPAIRS}/${id}/${verb}`, body)

  const quoted = await step(
    "what the warranty bears costs nothing, and the rest is quoted before anything is done",
    async () => {
      await work(admin, id, "diagnose", { words: "The element is burnt" })
      await work(admin, id, "lines", { lines: [ELEMENT, HOUR] })
      const proposed = await work(admin, id, "propose")
      equal([proposed.stage, proposed.billable], ["quoted", "45.00"], "after the diagnosis")
      refuses(await refused("test"), 400, "action_not_allowed_in_stage")
      return proposed
    },
  )
  await step("the customer accepts by his link, which a guess does not open", async () => {
    const token = quoteTokenOf(quoted)
    equal((await visitor.ask("GET", `${QUOTES}/${token}x`)).status, 404, "status of a guess")
    equal((await answerQuote(visitor, token, "accept")).state, "accepted", "quote")
    equal((await readRepair(admin, id)).stage, "repairing", "stage")
  })
  await step("no other unit goes back, nor one that is not paid for", async () => {
    await work(admin, id, "test")
    const other = await refused("hand-back", { words: "A new element", serial: `${serial}-B` })
    refuses(other, 400, "repair_serial_differs", "repair_unpaid")
  })
  await step("the same one does, and its request is settled without a payout", async () => {
    await work(admin, id, "note", { payment_reference: "Card terminal" })
    const back = await work(admin, id, "hand-back", { words: "A new element", serial })
    equal(back.stage, "returned", "stage")
    equal(
      actionsOf(back),
      ["open", "diagnose", "save_lines", "quote", "accept", "test", "note_payment", "hand_back"],
      "history",
    )
    const rma = await readRequest(admin, back.rma_id)
    equal([rma.stage, rma.payouts.length], ["settled", 0], "request")
    holds(
      (await warrantiesOf(admin, order.id)).every(({ status }) => status === "active"),
      "the warranty goes on",
    )
  })
}

/** The plan is in force for this one delivery: the shop of the check is nobody's to change. */
async function deliverUnderWarranty(world: World) {
  const plan = await publishWarrantyPlan(world.shop.admin, partsOnly())
  try {
    const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 1 }] })
    await warrantiesOf(world.shop.admin, order.id)
    return order
  } finally {
    await retireWarrantyPlan(world.shop.admin, plan)
  }
}

function withRepair({ items, ...request }: ReturnType<typeof requestOf>) {
  return { ...request, items: items.map((item) => ({ ...item, resolution: "repair" as const })) }
}

function actionsOf({ events }: AdminRepair): string[] {
  return events.map(({ action }) => action)
}
