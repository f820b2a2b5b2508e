import type { ActorType } from "../../../../domain/kernel/vocabulary"
import type { StrayParcelStatus } from "../../../../domain/receiving/stray-parcel-lifecycle"
import { FINDING_JSON, type FindingRecord } from "./finding-record"

export interface StrayParcelSummaryRecord {
  readonly id: string
  readonly number: number
  readonly status: StrayParcelStatus
  readonly carrier: string | null
  readonly tracking_number: string | null
  readonly sender: string | null
  readonly order_number: string | null
  readonly email: string | null
  readonly note: string | null
  readonly registered_at: Date
  readonly registered_by: string | null
  readonly due_at: Date | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly closed_at: Date | null
  /** Units in it, as far as somebody has looked. */
  readonly quantity: number
}

export interface StrayParcelRecord extends StrayParcelSummaryRecord {
  readonly findings: readonly FindingRecord[]
  readonly events: readonly StrayParcelEventRecord[]
}

/** Instants are ISO 8601. */
export interface StrayParcelEventRecord {
  readonly id: string
  readonly action: string
  readonly from_status: StrayParcelStatus | null
  readonly to_status: StrayParcelStatus
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export const STRAY_PARCEL_COLUMNS = `
  parcel.id, parcel.number, parcel.status, parcel.carrier, parcel.tracking_number, parcel.sender, parcel.order_number,
  parcel.email, parcel.note, parcel.registered_at, parcel.registered_by, parcel.due_at, parcel.order_id,
  parcel.order_display_id, parcel.rma_id, (select number from rma where id = parcel.rma_id) as rma_number,
  parcel.closed_at, (
    select coalesce(sum(quantity), 0)::int from parcel_finding
     where stray_parcel_id = parcel.id and status <> 'mistaken' and deleted_at is null) as quantity`

export const STRAY_PARCEL_CONTENTS = `(
  select coalesce(json_agg(${FINDING_JSON} order by finding.id), '[]')
    from parcel_finding finding where finding.stray_parcel_id = parcel.id and finding.deleted_at is null) as findings, (
  select coalesce(json_agg(json_build_object(
    'id', event.id, 'action', event.action, 'from_status', event.from_status, 'to_status', event.to_status,
    'actor_type', event.actor_type, 'actor_id', event.actor_id, 'words', event.words,
    'occurred_at', event.occurred_at) order by event.id), '[]')
    from stray_parcel_event event where event.parcel_id = parcel.id) as events`
