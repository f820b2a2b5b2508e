import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrieveSlaPolicy } from "../../../../modules/after-sales/queries/sla/list-sla-policies"
import type { AdminSlaPolicy } from "../../../../types"
import { toAdminSlaPolicy } from "./to-admin-sla-policy"

/** One policy with all its versions, as every route about it answers. */
export async function readSlaPolicy(container: MedusaContainer, id: string): Promise<AdminSlaPolicy> {
  return toAdminSlaPolicy(await container.resolve(AFTER_SALES_MODULE).ask(retrieveSlaPolicy, id))
}
