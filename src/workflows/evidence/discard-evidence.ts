import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { discardEvidence as discard } from "../../modules/after-sales/commands/evidence/discard-evidence"
import { removeDiscarded } from "../../modules/after-sales/commands/evidence/remove-discarded"
import { readEvidence } from "../../modules/after-sales/queries/evidence/read-evidence"
import type { RmaViewer } from "../../modules/after-sales/queries/rma/read-rma"
import { removeFile } from "./remove-file"

/**
 * A customer takes back a picture before he has asked for anything with it. If storage does not let go of the file now,
 * the purge removes it later.
 *
 * @throws NOT_FOUND also for somebody else's picture
 */
export async function discardEvidence(
  container: MedusaContainer,
  { id, viewer, now }: { readonly id: string; readonly viewer: RmaViewer; readonly now: Date },
): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { order_id, file_key } = await afterSales.ask(readEvidence, { id, viewer })
  await afterSales.run(discard, { id, order_id, now })
  if (await removeFile(container, file_key)) await afterSales.run(removeDiscarded, id)
}
