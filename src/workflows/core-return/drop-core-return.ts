import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { linkCoreReturn } from "../../modules/after-sales/commands/rma/link-core-return"
import { logFailure } from "../log-failure"
import { cancelCoreReturn } from "./cancel-core-return"

/** Takes back the core return of a request that ended. A failure is left to reconcile: the request has ended anyway. */
export async function dropCoreReturn(container: MedusaContainer, rmaId: string): Promise<void> {
  await logFailure(container, `the core return of ${rmaId}`, () => releaseCoreReturn(container, rmaId))
}

/**
 * Cancels the core return of a request that ended, and lets go of it. While the link stands on an ended request,
 * reconcile knows that there is still something to take back.
 */
export async function releaseCoreReturn(container: MedusaContainer, rmaId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { order_id, core_return_id } = await afterSales.retrieveRma(rmaId, { select: ["order_id", "core_return_id"] })
  if (core_return_id === null) return
  await cancelCoreReturn(container, { order_id, core_return_id })
  await afterSales.run(linkCoreReturn, { id: rmaId, core_return_id: null })
}
