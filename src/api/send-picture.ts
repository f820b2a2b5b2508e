import { once } from "node:events"
import { pipeline } from "node:stream/promises"

import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { StoredEvidence } from "../modules/after-sales/queries/evidence/read-evidence"

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

/** Streams a picture to somebody who may see it: whoever asked has read its row as his. */
export async function sendPicture(
  container: MedusaContainer,
  res: MedusaResponse,
  { evidence, file_key }: Pick<StoredEvidence, "evidence" | "file_key">,
): Promise<void> {
  const stream = await container.resolve(Modules.FILE).getDownloadStream(file_key)
  await once(stream, "readable") // a file that is missing throws here, while an error can still be answered
  res.attachment(evidence.filename)
  res.set({ ...HEADERS, "Content-Type": evidence.mime_type })
  await pipeline(stream, res)
}
