import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrieveWarrantyPlan } from "../../../../modules/after-sales/queries/warranty/list-warranty-plans"
import type { AdminWarrantyPlan } from "../../../../types"
import { toAdminWarrantyPlan } from "./to-admin-warranty-plan"

/** One plan with all its versions, as every route about it answers. */
export async function readWarrantyPlan(container: MedusaContainer, id: string): Promise<AdminWarrantyPlan> {
  return toAdminWarrantyPlan(await container.resolve(AFTER_SALES_MODULE).ask(retrieveWarrantyPlan, id))
}
