import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { linkCoreReturn } from "../../modules/after-sales/commands/rma/link-core-return"
import { logFailure } from "../log-failure"
import { cancelCoreReturn } from "./cancel-core-return"

/**
 * Takes back the core return of a request that ended, and lets go of it. While the link stands on an ended request,
 * reconcile knows that there is still something to take back.
 */
export async function dropCoreReturn(container: MedusaContainer, rmaId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { order_id, core_return_id } = await afterSales.retrieveRma(rmaId, { select: ["order_id", "core_return_id"] })
  if (core_return_id === null) return
  await logFailure(container, `cancelling core return ${core_return_id}`, async () => {
    await cancelCoreReturn(container, { order_id, core_return_id })
    await afterSales.run(linkCoreReturn, { id: rmaId, core_return_id: null })
  })
}
