import { idOf, typeIdsOf } from "../shop/id-of"
import type { Shop } from "../shop/shop"
import { draftWarrantyPlan, publishWarrantyPlan } from "./calls"
import { unpublishedWarrantyPlan, warrantyPlans } from "./plans"

/** Before anything is delivered: what arrives afterwards is registered by its delivery. */
export async function publishWarrantyPlans({ admin, products }: Pick<Shop, "admin" | "products">): Promise<void> {
  const type = await typeIdsOf(admin)
  const rainJacket = idOf("rain jacket", products["trail-rain-jacket"])
  const goods = { electronicsType: type("Electronics"), furnitureType: type("Furniture"), rainJacket }
  for (const plan of warrantyPlans(goods)) await publishWarrantyPlan(admin, plan)
  await draftWarrantyPlan(admin, unpublishedWarrantyPlan(goods))
}
