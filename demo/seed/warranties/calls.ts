import { setTimeout as sleep } from "node:timers/promises"

import type {
  AdminWarranty,
  AdminWarrantyPlan,
  AdminWarrantySummary,
  StoreWarranty,
  WarrantyPlanDraft,
  WarrantyTransferLink,
} from "../../../src/types"
import type { Api } from "../api"

const PLANS = "/admin/after-sales/warranty-plans"
export const STAFF_WARRANTIES = "/admin/after-sales/warranties"
export const STORE_WARRANTIES = "/store/after-sales/warranties"

/** What a plan says where nothing else is said; in force it has to state all of R07. */
export type WarrantyDraft = Omit<WarrantyPlanDraft, "terms"> & { readonly terms: Partial<WarrantyPlanDraft["terms"]> }

export async function draftWarrantyPlan(admin: Api, draft: WarrantyDraft): Promise<AdminWarrantyPlan> {
  return (await admin.post<{ warranty_plan: AdminWarrantyPlan }>(PLANS, draft)).warranty_plan
}

export async function publishWarrantyPlan(admin: Api, draft: WarrantyDraft): Promise<AdminWarrantyPlan> {
  const { id } = await draftWarrantyPlan(admin, draft)
  return (await admin.post<{ warranty_plan: AdminWarrantyPlan }>(`${PLANS}/${id}/publish`, {})).warranty_plan
}

export async function retireWarrantyPlan(admin: Api, { id }: Pick<AdminWarrantyPlan, "id">): Promise<void> {
  await admin.post(`${PLANS}/${id}/retire`, {})
}

const LONGEST_WAIT_MS = 30_000

/** The warranties of an order, once its deliveries have been heard of and so many are registered. */
export async function warrantiesOf(admin: Api, orderId: string, count = 1): Promise<readonly AdminWarrantySummary[]> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(50)) {
    const path = `${STAFF_WARRANTIES}?order_id=${orderId}`
    const { warranties } = await admin.get<{ warranties: AdminWarrantySummary[] }>(path)
    if (warranties.length >= count) return warranties.toSorted((one, other) => one.ordinal - other.ordinal)
  }
  throw new Error(`The order ${orderId} has no ${count} warranties`)
}

export async function readWarranty(admin: Api, id: string): Promise<AdminWarranty> {
  return (await admin.get<{ warranty: AdminWarranty }>(`${STAFF_WARRANTIES}/${id}`)).warranty
}

/** Staff do something about a warranty. */
export async function actOnWarranty(
  admin: Api,
  id: string,
  verb: "serial" | "void" | "restore" | "uphold",
  body: object,
): Promise<AdminWarranty> {
  return (await admin.post<{ warranty: AdminWarranty }>(`${STAFF_WARRANTIES}/${id}/${verb}`, body)).warranty
}

/** Its owner does. */
export async function actOnOwnWarranty(
  store: Api,
  id: string,
  verb: "register" | "appeal",
  body: object,
): Promise<StoreWarranty> {
  return (await store.post<{ warranty: StoreWarranty }>(`${STORE_WARRANTIES}/${id}/${verb}`, body)).warranty
}

/** Its owner hands it on, and whoever gets the goods takes it over. */
export async function handOnWarranty(owner: Api, heir: Api, id: string): Promise<StoreWarranty> {
  const { transfer } = await owner.post<{ transfer: WarrantyTransferLink }>(`${STORE_WARRANTIES}/${id}/transfer`, {})
  const said = { token: transfer.token }
  return (await heir.post<{ warranty: StoreWarranty }>(`${STORE_WARRANTIES}/take-over`, said)).warranty
}
