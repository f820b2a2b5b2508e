import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import type { RmaViewer } from "../rma/read-rma"
import { EVIDENCE_JSON, type EvidenceRecord } from "./evidence-record"

export interface StoredEvidence {
  readonly evidence: EvidenceRecord
  readonly file_key: string
  readonly order_id: string | null
}

/**
 * One picture, for somebody who may see it: staff see all, a customer and a guest what customers have sent about their
 * own order. What staff photographed is the merchant's, and what came with words is read with their ticket.
 *
 * @throws NOT_FOUND also for somebody else's picture
 */
export async function readEvidence(
  reading: Reading,
  { id, viewer }: { readonly id: string; readonly viewer: RmaViewer },
): Promise<StoredEvidence> {
  const [owner, parameters] = visibleTo(viewer)
  const [found] = await reading.query<StoredEvidence>(
    `select ${EVIDENCE_JSON} as evidence, evidence.file_key, evidence.order_id from after_sales_evidence evidence
      where evidence.id = ? and evidence.deleted_at is null and ${owner}`,
    [id, ...parameters],
  )
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no picture with id ${id}`)
  return found
}

function visibleTo(viewer: RmaViewer): readonly [sql: string, readonly string[]] {
  if (viewer === "staff") return ["evidence.kind <> 'message'", []]
  if ("customer_id" in viewer) return ["evidence.kind = 'customer' and evidence.customer_id = ?", [viewer.customer_id]]
  return ["evidence.kind = 'customer' and evidence.order_id = ?", [viewer.guest_of_order_id]]
}
