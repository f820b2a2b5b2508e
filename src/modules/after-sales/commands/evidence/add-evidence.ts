import { decideUpload, type Upload, type UploadLimits } from "../../../../domain/evidence/decide-upload"
import type { PictureType } from "../../../../domain/evidence/picture-type"
import { countOthers, findSameEvidence, type EvidencePlace } from "../../queries/evidence/evidence-place"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { once, type IdempotencyKey } from "../once"
import type { Actor } from "../rma/actor"
import { lockOrder } from "../rma/lock-order"

/** A picture as it lies in storage. */
export interface StoredPicture {
  readonly file_key: string
  readonly mime_type: PictureType
  readonly size: number
  readonly width: number
  readonly height: number
}

export interface AddEvidence {
  readonly place: EvidencePlace
  /** As it was sent. */
  readonly upload: Upload
  readonly limits: UploadLimits
  readonly sha256: string
  readonly filename: string
  readonly picture: StoredPicture
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

/** `kept` is false when the same picture was there before: the file that was stored for this one is to be removed. */
export interface AddedEvidence {
  readonly id: string
  readonly kept: boolean
}

/**
 * Writes down a picture whose file is stored, or points to the row that has the same bytes. The order's lock, or the
 * finding's, makes two uploads at once wait for each other, so that neither the same picture nor one too many gets in twice.
 */
export async function addEvidence(transaction: Transaction, input: AddEvidence): Promise<AddedEvidence> {
  const { place } = input
  let kept = false
  const { id } = await once(transaction, input.idempotency, async () => {
    await lockOrder(transaction, place.finding_id ?? place.order_id ?? place.rma_id ?? "")
    const same = await findSameEvidence(transaction, input)
    if (same !== null) return showAlso(transaction, same, place.rma_item_id)
    acceptedOrThrow(decideUpload(input.upload, await countOthers(transaction, input), input.limits))
    kept = true
    return writeEvidence(transaction, input)
  })
  return { id, kept }
}

async function writeEvidence(
  { rows, context }: Transaction,
  { place, picture, sha256, filename, actor, now }: AddEvidence,
): Promise<string> {
  const { rma_item_id, ...where } = place
  const { id } = await rows.createAfterSalesEvidences(
    {
      ...where,
      ...picture,
      rma_item_ids: rma_item_id === null ? [] : [rma_item_id],
      sha256,
      filename,
      uploaded_by_type: actor.type,
      uploaded_by_id: actor.id,
      uploaded_at: now,
    },
    context,
  )
  return id
}

/** The same picture sent for a second item shows both. */
async function showAlso(transaction: Transaction, id: string, itemId: string | null): Promise<string> {
  if (itemId === null) return id
  await transaction.query(
    `update after_sales_evidence set rma_item_ids = rma_item_ids || ? where id = ? and not ? = any(rma_item_ids)`,
    [[itemId], id, itemId],
  )
  return id
}
