import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { breakCommitment, listDueToBreak } from "../../modules/after-sales/commands/commitment/break-due"
import { COMMITMENT_EVENTS } from "../../types/events"
import { logFailure } from "../log-failure"
import { inBatches } from "./in-batches"

/**
 * Writes down which promises were broken, each at its own deadline, and returns those that this call has written. It may
 * be missed, repeated or run by several processes at once: until it comes by, they are shown as broken all the same.
 */
export async function breakDueCommitments(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listDueToBreak, asked),
    async ({ id }) => {
      let broken = false
      await logFailure(container, `promise ${id}`, async () => {
        broken = await afterSales.run(breakCommitment, { id, now })
        if (!broken) return
        await container.resolve(Modules.EVENT_BUS).emit({ name: COMMITMENT_EVENTS.broken, data: { id } })
      })
      return broken ? [id] : []
    },
  )
}
