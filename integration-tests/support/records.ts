import type { StoreRma } from "../../src/types"
import type { Headers } from "./callers"
import type { TestShop } from "./shop"
import type { Records } from "./who-may-call"

/** Opens a request for one unit of the order's only line. */
export async function openRequest(
  { shop, admin }: TestShop,
  orderId: string,
  caller: Headers,
): Promise<Pick<Records, "order_id" | "line_item_id" | "rma_id" | "rma_item_id">> {
  const { order } = await admin.get<{ order: { items: { id: string }[] } }>(`/admin/orders/${orderId}`)
  const line_item_id = order.items[0]?.id ?? ""
  const { rma } = await shop.store.with(caller).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
    order_id: orderId,
    items: [{ line_item_id, quantity: 1, reason_code: "preference" }],
  })
  return { order_id: orderId, line_item_id, rma_id: rma.id, rma_item_id: rma.items[0]?.id ?? "" }
}

/** One of each kind of setting that the preset has made. */
export async function findSettings({
  admin,
}: TestShop): Promise<Pick<Records, "policy_id" | "reason_id" | "calendar_id" | "recovery_claim_id">> {
  const first = async (path: string) => {
    const page = await admin.get<Record<string, { id: string }[]>>(`/admin/after-sales/${path}?limit=1`)
    return page[path.replaceAll("-", "_")]?.[0]?.id ?? ""
  }
  return {
    policy_id: await first("policies"),
    reason_id: await first("reasons"),
    calendar_id: await first("business-calendars"),
    recovery_claim_id: "rclm_unknown",
  }
}
