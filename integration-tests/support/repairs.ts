import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRepair, AdminRepairSummary, AdminRma, StoreRma } from "../../src/types"
import { actOn, readRequest, receiveHere } from "./requests"
import type { TestShop } from "./shop"

const ROOT = "/admin/after-sales/repair-orders"

/** Brings the one unit of an order into the workshop under its warranty, and answers what stands on the board. */
export async function handOver(test: TestShop, order: PlacedOrder): Promise<AdminRepair> {
  const item = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "warranty", note: "It does not heat" }
  const { rma } = await test.as(test.owner).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
    order_id: order.id,
    items: [{ ...item, resolution: "repair" }],
  })
  const asked = await readRequest(test, rma.id)
  const approved = await actOn(test, asked, "approve", { items: [{ id: rma.items[0]?.id, cause: "Heater" }] })
  const received = await receiveHere(test, approved, 1)
  const unit = { id: received.items[0]?.units[0]?.id, accepted: true, grade: "defective", disposition: "repair" }
  await actOn(test, received, "inspect", { units: [unit] })
  return findRepair(test, received)
}

/** The repair that a request waits for. */
export async function findRepair(test: TestShop, rma: Pick<AdminRma, "id">): Promise<AdminRepair> {
  const page = await test.admin.get<{ repair_orders: AdminRepairSummary[] }>(`${ROOT}?rma_id=${rma.id}`)
  return readRepair(test, page.repair_orders[0]?.id ?? "")
}

export async function readRepair({ admin }: TestShop, id: string): Promise<AdminRepair> {
  return (await admin.get<{ repair_order: AdminRepair }>(`${ROOT}/${id}`)).repair_order
}

/** Staff do something in the workshop. */
export async function work(
  { admin }: TestShop,
  { id }: Pick<AdminRepair, "id">,
  verb: string,
  body: object = {},
): Promise<AdminRepair> {
  return (await admin.post<{ repair_order: AdminRepair }>(`${ROOT}/${id}/${verb}`, body)).repair_order
}
