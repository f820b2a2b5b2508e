import type { Reading } from "../../transaction"
import { noWarranty } from "../../commands/warranty/locked-warranty"
import { WARRANTY_COLUMNS, type WarrantyEventRecord, type WarrantyRecord } from "./warranty-record"

/**
 * Whose warranty it must be. A guest's link opens one order: what was handed on since is its new owner's. `anyone` is for
 * staff.
 */
export type WarrantyViewer = { readonly customer_id: string } | { readonly guest_of_order_id: string } | "anyone"

/** What a viewer may see, as a condition with its parameter. */
export function seenBy(viewer: WarrantyViewer): readonly [sql: string, parameters: readonly string[]] {
  if (viewer === "anyone") return ["true", []]
  return "customer_id" in viewer
    ? ["warranty.customer_id = ?", [viewer.customer_id]]
    : ["warranty.order_id = ? and warranty.transferred_at is null", [viewer.guest_of_order_id]]
}

/** @throws NOT_FOUND also for a warranty that is somebody else's */
export async function readWarranty(
  reading: Reading,
  { id, viewer }: { readonly id: string; readonly viewer: WarrantyViewer },
): Promise<WarrantyRecord> {
  const [condition, parameters] = seenBy(viewer)
  const [warranty] = await reading.query<WarrantyRecord>(
    `select ${WARRANTY_COLUMNS} from warranty where id = ? and deleted_at is null and ${condition}`,
    [id, ...parameters],
  )
  if (!warranty) throw noWarranty(id)
  return warranty
}

/** The warranty of a claim code, whoever asks; null for a code that stands on no card. */
export async function findByClaimCode(reading: Reading, claimCode: string): Promise<WarrantyRecord | null> {
  const [warranty] = await reading.query<WarrantyRecord>(
    `select ${WARRANTY_COLUMNS} from warranty where claim_code = ? and deleted_at is null`,
    [claimCode],
  )
  return warranty ?? null
}

/** The history of a warranty, the oldest line first. */
export async function listWarrantyEvents(reading: Reading, warrantyId: string): Promise<WarrantyEventRecord[]> {
  return reading.query<WarrantyEventRecord>(
    `select id, action, from_status, to_status, actor_type, actor_id, words, evidence, rma_id, occurred_at
       from warranty_event where warranty_id = ? order by occurred_at, id`,
    [warrantyId],
  )
}
