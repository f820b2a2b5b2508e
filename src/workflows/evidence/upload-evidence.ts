import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { cleanFilename, extensionOf } from "../../domain/evidence/clean-filename"
import { decideUpload, type UploadLimits } from "../../domain/evidence/decide-upload"
import { recognisePicture, type PictureType } from "../../domain/evidence/picture-type"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  addEvidence,
  type AddedEvidence,
  type StoredPicture,
} from "../../modules/after-sales/commands/evidence/add-evidence"
import type { IdempotencyKey } from "../../modules/after-sales/commands/once"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { createSecret } from "../../modules/after-sales/create-secret"
import type { AfterSalesOptions } from "../../modules/after-sales/options"
import { countOthers, type EvidencePlace } from "../../modules/after-sales/queries/evidence/evidence-place"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { removeFile } from "./remove-file"
import { preparePicture } from "./prepare-picture"

export interface UploadEvidenceInput {
  readonly place: EvidencePlace
  readonly content: Buffer
  /** As the caller named it. */
  readonly filename: string
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

export interface UploadedEvidence {
  readonly id: string
  /** True when the same picture was there before: nothing new is kept. */
  readonly repeated: boolean
}

/**
 * Keeps a picture: looked at, written anew, stored, and only then written down. A file whose row was refused, or that
 * was there before, is removed again.
 */
export async function uploadEvidence(
  container: MedusaContainer,
  { place, content, filename, ...caller }: UploadEvidenceInput,
): Promise<UploadedEvidence> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const options = await afterSales.getOptions()
  const limits = limitsOf(place, options)
  const upload = { bytes: content.length, type: recognisePicture(content) }
  const sha256 = createHash("sha256").update(content).digest("hex")
  const others = await afterSales.ask(countOthers, { place, sha256 })
  const type = acceptedOrThrow(decideUpload(upload, others, limits))
  const picture = await storePicture(container, content, type, options)
  const named = { sha256, filename: cleanFilename(filename, type) }
  const { id, kept } = await keepOrRemove(container, picture.file_key, () =>
    afterSales.run(addEvidence, { ...caller, ...named, place, upload, limits, picture }),
  )
  return { id, repeated: !kept }
}

function limitsOf({ kind }: EvidencePlace, options: AfterSalesOptions): UploadLimits {
  return {
    files: kind === "customer" ? options.evidence_files : options.inspection_photos,
    bytes: options.evidence_megabytes * 1_000_000,
  }
}

/**
 * The name has 256 random bits and nothing of the caller's. Core's local provider serves private files to whoever
 * knows the name, and a bucket may be opened by mistake: then the name is all that keeps strangers out.
 */
async function storePicture(
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

async function keepOrRemove(
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
