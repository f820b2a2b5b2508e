import type { InspectionPhotoKind, PhotoKind } from "../domain/evidence/photo-kind"
import type { PictureType } from "../domain/evidence/picture-type"
import type { ActorType } from "../domain/kernel/vocabulary"

/** A picture. Its bytes are at `…/after-sales/evidence/:id`, for whoever may see it. */
export interface EvidenceBody {
  readonly id: string
  readonly kind: PhotoKind
  /** Items of the request that it shows; empty before there is a request, and for the request as a whole. */
  readonly rma_item_ids: readonly string[]
  readonly filename: string
  readonly mime_type: PictureType
  /** Bytes, as it is kept. */
  readonly size: number
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
  readonly uploaded_by_type: ActorType
  readonly uploaded_at: string
}

export interface EvidenceDeleted {
  readonly id: string
  readonly object: "after_sales_evidence"
  readonly deleted: true
}

/** Fields beside `file` in the form by which a customer adds a picture to a request. */
export interface AddEvidenceFields {
  readonly item_id?: string
}

/** Fields beside `file` in the form by which staff add a picture of inspection. */
export interface AddInspectionPhotoFields {
  readonly item_id: string
  readonly kind: InspectionPhotoKind
}
