import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminWarranty, AdminWarrantyPlan, AdminWarrantySummary } from "../../src/types"
import type { TestShop } from "./shop"

const PLANS = "/admin/after-sales/warranty-plans"

/** Two years by the shop, with everything stated that publishing wants. */
export const TWO_YEARS = {
  ...{ period_unit: "years", period_count: 2, provider: "shop", cost_bearer: "shop" },
  ...{ covers_parts: true, covers_labour: true },
}

/** Writes a plan and puts it in force. */
export async function publishPlan(
  { admin }: TestShop,
  code: string,
  terms: object = TWO_YEARS,
): Promise<AdminWarrantyPlan> {
  const written = await admin.post<{ warranty_plan: AdminWarrantyPlan }>(PLANS, { code, name: code, terms })
  const path = `${PLANS}/${written.warranty_plan.id}/publish`
  const { warranty_plan } = await admin.post<{ warranty_plan: AdminWarrantyPlan }>(path, {})
  return warranty_plan
}

export async function listWarranties({ admin }: TestShop, query: string): Promise<readonly AdminWarrantySummary[]> {
  const page = await admin.get<{ warranties: AdminWarrantySummary[] }>(`/admin/after-sales/warranties?${query}`)
  return page.warranties
}

/** The warranties of an order once its deliveries have registered so many. */
export async function registeredFor(
  test: TestShop,
  { id }: Pick<PlacedOrder, "id">,
  count = 1,
): Promise<readonly AdminWarrantySummary[]> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const warranties = await listWarranties(test, `order_id=${id}`)
    if (warranties.length >= count) return warranties.toSorted((a, b) => a.ordinal - b.ordinal)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The order has no ${count} warranties`)
}

export async function readWarranty({ admin }: TestShop, id: string): Promise<AdminWarranty> {
  const { warranty } = await admin.get<{ warranty: AdminWarranty }>(`/admin/after-sales/warranties/${id}`)
  return warranty
}

/** Staff do something to a warranty. */
export async function stepWarranty(
  { admin }: TestShop,
  id: string,
  verb: string,
  body: object,
): Promise<AdminWarranty> {
  const path = `/admin/after-sales/warranties/${id}/${verb}`
  const { warranty } = await admin.post<{ warranty: AdminWarranty }>(path, body)
  return warranty
}
