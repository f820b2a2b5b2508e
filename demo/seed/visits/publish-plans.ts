import { teamIdsOf } from "../people/teams"
import { typeIdsOf } from "../shop/id-of"
import type { Shop } from "../shop/shop"
import { draftFollowUpPlan, publishFollowUpPlan } from "./calls"
import { followUpPlans, unpublishedFollowUpPlan } from "./plans"

export async function publishFollowUpPlans(shop: Shop): Promise<void> {
  const [type, team] = await Promise.all([typeIdsOf(shop.admin), teamIdsOf(shop)])
  const subjects = {
    ...{ electronicsType: type("Electronics"), furnitureType: type("Furniture"), cookwareType: type("Cookware") },
    ...{ europe: shop.regions.eu.id, customerService: team("customer_service") },
    ...{ afterSales: team("after_sales"), fieldService: team("field_service") },
  }
  for (const plan of followUpPlans(subjects)) await publishFollowUpPlan(shop.admin, plan)
  await draftFollowUpPlan(shop.admin, unpublishedFollowUpPlan(subjects))
}
