import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listApprovedBySilence } from "../../modules/after-sales/queries/rma/list-approved-by-silence"
import { autoApprove } from "../rma/auto-approve"
import { inBatches } from "./in-batches"

/**
 * Approves, in the policy's name, what nobody decided by the deadline where the terms say that silence approves. What
 * cannot be approved just now (an open change on the order) is tried again a minute later.
 */
export async function approveBySilence(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listApprovedBySilence, asked),
    async ({ id }) => ((await autoApprove(container, id)) ? [id] : []),
  )
}
