import type { SuggestionHint } from "../../../../domain/receiving/rank-suggestions"
import { trackingKey } from "../../../../domain/receiving/tracking-key"
import type { Reading } from "../../transaction"

export interface ListHints {
  readonly tracking_number: string | null
  /** Core's number, where what was written is one. */
  readonly order_display_id: number | null
  readonly email: string | null
  readonly skus: readonly string[]
  readonly limit: number
}

/** Stages in which a request waits for a parcel, or may have lost one: what was let lapse can still arrive. */
const AWAITS_PARCEL = "rma.stage in ('requested', 'awaiting_information', 'approved', 'received', 'lapsed')"

/** What of the open requests points to a parcel: each kind of hint is one look at an index, the newest first. */
export async function listHints(reading: Reading, input: ListHints): Promise<SuggestionHint[]> {
  const key = trackingKey(input.tracking_number)
  const email = input.email?.trim().toLowerCase() ?? null
  const skus = input.skus.map((sku) => sku.toLowerCase())
  const hints = [
    key === null ? [] : await byTracking(reading, key, input.limit),
    input.order_display_id === null
      ? []
      : await byColumn(reading, "order_number", "rma.order_display_id = ?", [input.order_display_id], input.limit),
    email === null ? [] : await byColumn(reading, "email", "lower(rma.email) = ?", [email], input.limit),
    skus.length === 0 ? [] : await byColumn(reading, "sku", HAS_SKU, [skus], input.limit),
  ]
  return hints.flat()
}

const HAS_SKU = "rma.id in (select rma_id from rma_item where lower(sku) = any(?) and deleted_at is null)"

function byTracking(reading: Reading, key: string, limit: number): Promise<SuggestionHint[]> {
  return reading.query<SuggestionHint>(
    `select 'tracking_number' as ground, rma.order_id, rma.id as rma_id
       from rma_freight_leg leg join rma on rma.id = leg.rma_id and rma.deleted_at is null
      where upper(regexp_replace(leg.tracking_reference, '[^A-Za-z0-9]', '', 'g')) = ?
        and leg.tracking_reference is not null and leg.voided_at is null and leg.deleted_at is null
      order by rma.id desc limit ?`,
    [key, limit],
  )
}

function byColumn(
  reading: Reading,
  ground: SuggestionHint["ground"],
  condition: string,
  parameters: readonly unknown[],
  limit: number,
): Promise<SuggestionHint[]> {
  return reading.query<SuggestionHint>(
    `select ?::text as ground, rma.order_id, rma.id as rma_id from rma
      where ${condition} and ${AWAITS_PARCEL} and rma.deleted_at is null order by rma.id desc limit ?`,
    [ground, ...parameters, limit],
  )
}
