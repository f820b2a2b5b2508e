import { once } from "node:events"
import { pipeline } from "node:stream/promises"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../modules/after-sales"
import { readEvidence } from "../modules/after-sales/queries/evidence/read-evidence"
import type { RmaViewer } from "../modules/after-sales/queries/rma/read-rma"

/**
 * What a browser may do with a picture: show it to whoever asked for it, as what we know it to be, and nothing else. It
 * is downloaded when its address is opened, it runs nothing, and no cache on the way keeps it.
 */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
}

/**
 * Streams a picture to somebody who may see it.
 *
 * @throws NOT_FOUND also for somebody else's picture
 */
export async function sendPicture(req: MedusaRequest<unknown>, res: MedusaResponse, viewer: RmaViewer): Promise<void> {
  const { evidence, file_key } = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(readEvidence, { id: req.params.id ?? "", viewer })
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(file_key)
  await once(stream, "readable") // a file that is missing throws here, while an error can still be answered
  res.attachment(evidence.filename)
  res.set({ ...HEADERS, "Content-Type": evidence.mime_type })
  await pipeline(stream, res)
}
