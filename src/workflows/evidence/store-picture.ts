import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { extensionOf } from "../../domain/evidence/clean-filename"
import type { PictureType } from "../../domain/evidence/picture-type"
import type { AddedEvidence, StoredPicture } from "../../modules/after-sales/commands/evidence/add-evidence"
import { createSecret } from "../../modules/after-sales/create-secret"
import type { AfterSalesOptions } from "../../modules/after-sales/options"
import { preparePicture } from "./prepare-picture"
import { removeFile } from "./remove-file"

/**
 * The name has 256 random bits and nothing of the caller's. Core's local provider serves private files to whoever
 * knows the name, and a bucket may be opened by mistake: then the name is all that keeps strangers out.
 */
export async function storePicture(
  container: MedusaContainer,
  content: Buffer,
  type: PictureType,
  { evidence_megapixels: megapixels }: AfterSalesOptions,
): Promise<StoredPicture> {
  const { content: clean, width, height } = await preparePicture(content, type, { megapixels })
  const { id } = await container.resolve(Modules.FILE).createFiles({
    filename: `${createSecret()}.${extensionOf(type)}`,
    mimeType: type,
    content: clean.toString("base64"),
    access: "private",
  })
  return { file_key: id, mime_type: type, size: clean.length, width, height }
}

/** Removes a file again whose row was refused, or that was there before. */
export async function keepOrRemove(
  container: MedusaContainer,
  fileKey: string,
  write: () => Promise<AddedEvidence>,
): Promise<AddedEvidence> {
  let kept = false
  try {
    const added = await write()
    kept = added.kept
    return added
  } finally {
    if (!kept) await removeFile(container, fileKey)
  }
}
