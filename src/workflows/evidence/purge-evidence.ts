import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { discardForgotten } from "../../modules/after-sales/commands/evidence/discard-forgotten"
import { removeDiscarded } from "../../modules/after-sales/commands/evidence/remove-discarded"
import { listDiscarded } from "../../modules/after-sales/queries/evidence/list-discarded"
import { removeFile } from "./remove-file"

const BATCH = 200
/** A run ends here even after years unwatched; the next one goes on. */
const MOST_BATCHES = 200

/**
 * Discards pictures that no request was opened with, and removes the files of all that were discarded. A row leaves
 * only when its file has: what storage does not let go of today is tried again by the next run, and keeps nobody waiting.
 */
export async function purgeEvidence(container: MedusaContainer, now: Date): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const discarded = await afterSales.run(discardForgotten, { limit: BATCH, now })
    if (discarded < BATCH) break
  }
  let after_id = ""
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const files = await afterSales.ask(listDiscarded, { after_id, limit: BATCH })
    for (const { id, file_key } of files) {
      if (await removeFile(container, file_key)) await afterSales.run(removeDiscarded, id)
      after_id = id
    }
    if (files.length < BATCH) return
  }
}
