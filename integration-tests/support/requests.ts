import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { uploadPhoto } from "../../demo/seed/requests/calls"
import type { AdminRma, StoreRma } from "../../src/types"
import { buildPhoto } from "./photos"
import type { TestShop } from "./shop"

/** Asks for some units of the order's first line. The reason `quality` is approved at once, `preference` waits for staff. */
export async function openRequest(
  test: TestShop,
  order: PlacedOrder,
  quantity: number,
  reason: "quality" | "preference" = "quality",
): Promise<AdminRma> {
  const store = test.as(test.owner)
  const evidence_ids = reason === "quality" ? [(await uploadPhoto(store, order.id, await buildPhoto())).id] : []
  const item = { line_item_id: order.items[0]?.id, quantity, reason_code: reason, note: "The handle broke" }
  const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", {
    order_id: order.id,
    items: [{ ...item, evidence_ids }],
  })
  return readRequest(test, rma.id)
}

export async function readRequest(test: TestShop, id: string): Promise<AdminRma> {
  const { rma } = await test.admin.get<{ rma: AdminRma }>(`/admin/after-sales/rmas/${id}`)
  return rma
}

/** Staff do something to a request. */
export async function actOn(test: TestShop, rma: AdminRma, verb: string, body: object = {}): Promise<AdminRma> {
  const acted = await test.admin.post<{ rma: AdminRma }>(`/admin/after-sales/rmas/${rma.id}/${verb}`, body)
  return acted.rma
}

/** Receives so many units on our own page. */
export function receiveHere(test: TestShop, rma: AdminRma, quantity: number): Promise<AdminRma> {
  return actOn(test, rma, "receive", { items: [{ id: rma.items[0]?.id, quantity }] })
}

/** Finds every unit that arrived as good as new. */
export function inspectAll(test: TestShop, rma: AdminRma): Promise<AdminRma> {
  const arrived = (rma.items[0]?.units ?? []).filter((unit) => unit.received_at && !unit.inspected_at)
  const units = arrived.map(({ id }) => ({ id, accepted: true, grade: "as_new", disposition: "restock" }))
  return actOn(test, rma, "inspect", { units })
}

/** Receives units the way the dashboard's own return page does: begin, count, confirm. */
export async function receiveOnDashboard(
  test: TestShop,
  rma: AdminRma,
  { fit = 0, damaged = 0 }: { readonly fit?: number; readonly damaged?: number },
): Promise<void> {
  const path = `/admin/returns/${rma.core_return_id}`
  const id = rma.items[0]?.line_item_id
  await test.admin.post(`${path}/receive`, {})
  if (fit > 0) await test.admin.post(`${path}/receive-items`, { items: [{ id, quantity: fit }] })
  if (damaged > 0) await test.admin.post(`${path}/dismiss-items`, { items: [{ id, quantity: damaged }] })
  await test.admin.post(`${path}/receive/confirm`, {})
}

/** Runs `work` while every event that core emits is lost, as when a process dies before its subscribers have run. */
export async function withLostEvents(container: MedusaContainer, work: () => Promise<unknown>): Promise<void> {
  const lost = jest.spyOn(container.resolve(Modules.EVENT_BUS), "releaseGroupedEvents").mockResolvedValue()
  try {
    await work()
  } finally {
    lost.mockRestore()
  }
}

interface CoreReturn {
  readonly status: string
  readonly items: readonly { readonly received_quantity: number; readonly damaged_quantity: number }[]
}

/** What core's own return page shows of a request's return. */
export async function readCoreReturn(container: MedusaContainer, id: string | null): Promise<CoreReturn> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return",
    fields: ["status", "items.received_quantity", "items.damaged_quantity"],
    filters: { id: id ?? "" },
  })
  const [coreReturn] = data as readonly CoreReturn[]
  if (!coreReturn) throw new Error(`There is no return ${id}`)
  return coreReturn
}

/** How many units of the order's first line core counts as come back, over all its returns. */
export async function countReturned(test: TestShop, order: PlacedOrder): Promise<number> {
  const read = await test.admin.get<{
    order: { items: { detail: { return_received_quantity: number; return_dismissed_quantity: number } }[] }
  }>(`/admin/orders/${order.id}?fields=items.detail.return_received_quantity,items.detail.return_dismissed_quantity`)
  const [line] = read.order.items
  return (line?.detail.return_received_quantity ?? 0) + (line?.detail.return_dismissed_quantity ?? 0)
}
