import type { PhotoKind } from "../../../../domain/evidence/photo-kind"
import type { PictureType } from "../../../../domain/evidence/picture-type"
import type { ActorType } from "../../../../domain/kernel/vocabulary"

/** A picture as people see it. Where it is stored is not part of it. */
export interface EvidenceRecord {
  readonly id: string
  readonly kind: PhotoKind
  readonly rma_item_ids: readonly string[]
  readonly filename: string
  readonly mime_type: PictureType
  readonly size: number
  readonly width: number
  readonly height: number
  readonly uploaded_by_type: ActorType
  /** ISO 8601. */
  readonly uploaded_at: string
}

/** `EvidenceRecord` as a JSON object, of a table that is called `evidence` in the query. */
export const EVIDENCE_JSON = `json_build_object(
  'id', evidence.id, 'kind', evidence.kind, 'rma_item_ids', evidence.rma_item_ids, 'filename', evidence.filename,
  'mime_type', evidence.mime_type, 'size', evidence.size, 'width', evidence.width, 'height', evidence.height,
  'uploaded_by_type', evidence.uploaded_by_type, 'uploaded_at', evidence.uploaded_at)`
