import type { Refusal } from "../../../../domain/kernel/decision"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

/** The pictures of one item of a new request. */
export interface ItemPhotos {
  readonly rma_item_id: string
  readonly evidence_ids: readonly string[]
}

/**
 * Hands pictures over from the order to the request that was opened with them: what belongs to a request is purged and
 * deleted no more. The purge takes no order's lock, so a picture may just have become too old: then it is unknown.
 */
export async function attachEvidence(
  transaction: Transaction,
  { rma_id, items, now }: { readonly rma_id: string; readonly items: readonly ItemPhotos[]; readonly now: Date },
): Promise<void> {
  for (const [id, itemIds] of itemsByPhoto(items)) {
    const attached = await transaction.query(
      `update after_sales_evidence set rma_id = ?, rma_item_ids = ?, updated_at = ?
        where id = ? and rma_id is null and deleted_at is null returning id`,
      [rma_id, itemIds, now, id],
    )
    if (attached.length === 0) throw new RefusalError([unknownPhoto(id)])
  }
}

function itemsByPhoto(items: readonly ItemPhotos[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { rma_item_id, evidence_ids } of items) {
    for (const id of evidence_ids) found.set(id, [...(found.get(id) ?? []), rma_item_id])
  }
  return found
}

function unknownPhoto(id: string): Refusal {
  return { code: "evidence_unknown", message: `There is no picture ${id}.` }
}
