import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  endErasure,
  listRunningErasures,
  noteErasureFailure,
  type RunningErasure,
} from "../../modules/after-sales/commands/customer/end-erasure"
import { removeDiscarded } from "../../modules/after-sales/commands/evidence/remove-discarded"
import { CUSTOMER_EVENTS } from "../../types/events"
import { removeFile } from "../evidence/remove-file"
import { inBatches } from "../sweep/in-batches"
import { wordsOf } from "../words-of"
import { removeLetters } from "./remove-letters"

/**
 * Removes the files and the sent letters of whoever is being erased, and returns the erasures that this call has ended.
 * May be missed, repeated or run by several processes at once: what is gone is gone, and what is left comes back.
 */
export async function finishErasures(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listRunningErasures, asked),
    async (erasure) => {
      try {
        return (await finish(container, erasure, now)) ? [erasure.id] : []
      } catch (error) {
        await afterSales.run(noteErasureFailure, { id: erasure.id, error: wordsOf(error), now })
        return []
      }
    },
  )
}

async function finish(container: MedusaContainer, { id, files, emails }: RunningErasure, now: Date): Promise<boolean> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  for (const file of files) {
    if (await removeFile(container, file.file_key)) await afterSales.run(removeDiscarded, file.id)
  }
  await removeLetters(container, emails)
  if (!(await afterSales.run(endErasure, { id, now }))) return false
  await container.resolve(Modules.EVENT_BUS).emit({ name: CUSTOMER_EVENTS.erased, data: { id } })
  return true
}
