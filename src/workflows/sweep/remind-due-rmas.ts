import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listDueToRemind, remindRma } from "../../modules/after-sales/commands/rma/remind-due"
import { logFailure } from "../log-failure"
import { inBatches } from "./in-batches"

/** Reminds the customers whose time is nearly over; returns the requests. Harmless when missed, repeated or run twice at once. */
export async function remindDueRmas(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listDueToRemind, asked),
    async ({ id }) => {
      let reminded = false
      await logFailure(container, `reminder of ${id}`, async () => {
        reminded = await afterSales.run(remindRma, { id, now })
      })
      return reminded ? [id] : []
    },
  )
}
