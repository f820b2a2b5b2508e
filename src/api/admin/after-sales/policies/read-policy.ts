import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrievePolicy } from "../../../../modules/after-sales/queries/policy/list-policies"
import type AfterSalesModuleService from "../../../../modules/after-sales/service"
import type { AdminPolicy } from "../../../../types"
import { toAdminPolicy } from "./to-admin-policy"

/** One policy with all its versions, as every route about it answers. */
export async function readPolicy(container: MedusaContainer, id: string): Promise<AdminPolicy> {
  const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
  return toAdminPolicy(await service.ask(retrievePolicy, id))
}
