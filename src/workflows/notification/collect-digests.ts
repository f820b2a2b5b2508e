import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { collectDigest, listDueDigests } from "../../modules/after-sales/commands/outbox/collect-digest"
import { logFailure } from "../log-failure"
import { inBatches } from "../sweep/in-batches"

/** Writes the digests that are due; returns for whom. Harmless when missed, repeated or run twice at once. */
export async function collectDigests(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listDueDigests, asked),
    async ({ id: user_id }) => {
      let isCollected = false
      await logFailure(container, `digest of ${user_id}`, async () => {
        isCollected = await afterSales.run(collectDigest, { user_id, now })
      })
      return isCollected ? [user_id] : []
    },
  )
}
