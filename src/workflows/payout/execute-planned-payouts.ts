import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { RMA_EVENTS } from "../../types/events"
import { completeSettlement } from "./complete-settlement"
import { executePayout } from "./execute-payout"

/**
 * Pays what a settlement planned, one payout after the other, and completes the request when all is paid. A payout
 * that somebody else is executing is theirs, so a POST that is sent again meanwhile pays nothing twice.
 */
export async function executePlannedPayouts(
  container: MedusaContainer,
  rmaId: string,
  userId: string | null,
): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const planned = await afterSales.listPayouts({ rma_id: rmaId, status: "planned" }, { order: { position: "ASC" } })
  for (const { id } of planned) {
    const outcome = await executePayout(container, { payout_id: id, user_id: userId })
    if (outcome === "uncertain") {
      await container.resolve(Modules.EVENT_BUS).emit({ name: RMA_EVENTS.payout_uncertain, data: { id: rmaId } })
    }
  }
  await completeSettlement(container, rmaId)
}
