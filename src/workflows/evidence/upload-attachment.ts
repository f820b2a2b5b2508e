import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { cleanFilename } from "../../domain/evidence/clean-filename"
import { decideUpload } from "../../domain/evidence/decide-upload"
import { recognisePicture } from "../../domain/evidence/picture-type"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { addAttachment } from "../../modules/after-sales/commands/evidence/add-attachment"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { keepOrRemove, storePicture } from "./store-picture"
import type { UploadedEvidence, UploadEvidenceInput } from "./upload-evidence"

/**
 * Keeps a picture for words that somebody is writing. He names it when he sends them, and nobody else can; a day later
 * what was not sent is purged. How many go with one message is decided when it is sent.
 */
export async function uploadAttachment(
  container: MedusaContainer,
  { content, filename, ...caller }: Omit<UploadEvidenceInput, "place">,
): Promise<UploadedEvidence> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const options = await afterSales.getOptions()
  const limits = { files: options.evidence_files, bytes: options.evidence_megabytes * 1_000_000 }
  const upload = { bytes: content.length, type: recognisePicture(content) }
  const type = acceptedOrThrow(decideUpload(upload, 0, limits))
  const stored = await storePicture(container, content, type, options)
  const sha256 = createHash("sha256").update(content).digest("hex")
  const picture = { ...stored, sha256, filename: cleanFilename(filename, type) }
  const { id, kept } = await keepOrRemove(container, stored.file_key, () =>
    afterSales.run(addAttachment, { ...caller, picture }),
  )
  return { id, repeated: !kept }
}
