import type { HttpTypes } from "@medusajs/framework/types"

import type { OrderPlan } from "../orders/plan"
import type { PlacedOrder } from "../orders/order"
import type { Shop } from "../shop/shop"

/** An order whose return somebody made on its page in the dashboard. */
export const dashboardReturn: OrderPlan = {
  buyer: "haruto",
  lines: { "HMS-NAVY-L": 2, FWK: 1 },
  placedDaysAgo: 13,
  parcels: [{ shippedDaysAgo: 11, deliveredDaysAgo: 8 }],
}

/** Makes a return as the dashboard does, one unit of the first line, with no request behind it. */
export async function makeDashboardReturn({ admin, stockLocationId }: Shop, order: PlacedOrder): Promise<void> {
  const begun = await admin.post<HttpTypes.AdminReturnResponse>("/admin/returns", {
    order_id: order.id,
    location_id: stockLocationId,
  })
  const path = `/admin/returns/${begun.return.id}`
  await admin.post(`${path}/request-items`, { items: [{ id: order.items[0]?.id, quantity: 1 }] })
  await admin.post(`${path}/request`, {})
}
