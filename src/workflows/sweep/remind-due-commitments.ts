import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listCommitmentsToRemind, remindCommitment } from "../../modules/after-sales/commands/commitment/remind-due"
import { logFailure } from "../log-failure"
import { inBatches } from "./in-batches"

/** Reminds those whose promises are nearly due; returns the promises. Harmless when missed, repeated or run twice at once. */
export async function remindDueCommitments(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listCommitmentsToRemind, asked),
    async ({ id }) => {
      let reminded = false
      await logFailure(container, `reminder of promise ${id}`, async () => {
        reminded = await afterSales.run(remindCommitment, { id, now })
      })
      return reminded ? [id] : []
    },
  )
}
