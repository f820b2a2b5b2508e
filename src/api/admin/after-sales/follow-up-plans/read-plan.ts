import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrievePlan } from "../../../../modules/after-sales/queries/follow-up/list-plans"
import type { AdminFollowUpPlan } from "../../../../types"
import { toAdminFollowUpPlan } from "../../../bodies/admin-follow-up-plan"

/** One plan with all its versions, as every route about it answers. */
export async function readPlan(container: MedusaContainer, id: string): Promise<AdminFollowUpPlan> {
  return toAdminFollowUpPlan(await container.resolve(AFTER_SALES_MODULE).ask(retrievePlan, id))
}
