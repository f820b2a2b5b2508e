import type { PhotoKind } from "../../../../domain/evidence/photo-kind"
import type { Reading } from "../../transaction"

/** Where a picture belongs: to an order for which nothing has been asked yet, to a request, or to what was found in a parcel. */
export interface EvidencePlace {
  /** Null of a finding in a parcel that is nobody's yet, and of a request by whoever was handed a warranty. */
  readonly order_id: string | null
  readonly customer_id: string | null
  readonly rma_id: string | null
  /** The item it shows; null for the request as a whole. */
  readonly rma_item_id: string | null
  /** What it shows that was in a parcel undeclared. */
  readonly finding_id: string | null
  readonly kind: PhotoKind
}

export interface PlacedPicture {
  readonly place: EvidencePlace
  readonly sha256: string
}

/** Other pictures that count against the same limit as this one: the customer's, or both kinds that staff add. */
export async function countOthers(reading: Reading, { place, sha256 }: PlacedPicture): Promise<number> {
  const [counted] = await reading.query<{ count: number }>(
    `select count(*)::int as count from after_sales_evidence
      where deleted_at is null and sha256 <> ? and (kind = 'customer') = ? and ${AT_PLACE[placeOf(place)]}`,
    [sha256, place.kind === "customer", idOf(place)],
  )
  return counted?.count ?? 0
}

/** Id of the picture with these bytes, if the place has it already. */
export async function findSameEvidence(reading: Reading, { place, sha256 }: PlacedPicture): Promise<string | null> {
  const [same] = await reading.query<{ id: string }>(
    `select id from after_sales_evidence
      where deleted_at is null and sha256 = ? and kind = ? and ${AT_PLACE[placeOf(place)]}`,
    [sha256, place.kind, idOf(place)],
  )
  return same?.id ?? null
}

const AT_PLACE = {
  order: "rma_id is null and finding_id is null and order_id = ?",
  request: "rma_id = ?",
  finding: "finding_id = ?",
} as const

function placeOf({ rma_id, finding_id }: EvidencePlace): keyof typeof AT_PLACE {
  if (finding_id !== null) return "finding"
  return rma_id === null ? "order" : "request"
}

function idOf({ finding_id, rma_id, order_id }: EvidencePlace): string | null {
  return finding_id ?? rma_id ?? order_id
}
