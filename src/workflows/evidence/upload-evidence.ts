import { createHash } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { cleanFilename } from "../../domain/evidence/clean-filename"
import { decideUpload, type UploadLimits } from "../../domain/evidence/decide-upload"
import { recognisePicture } from "../../domain/evidence/picture-type"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { addEvidence } from "../../modules/after-sales/commands/evidence/add-evidence"
import type { IdempotencyKey } from "../../modules/after-sales/commands/once"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import type { AfterSalesOptions } from "../../modules/after-sales/options"
import { countOthers, type EvidencePlace } from "../../modules/after-sales/queries/evidence/evidence-place"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { keepOrRemove, storePicture } from "./store-picture"

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
