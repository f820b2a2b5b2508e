import type { ActorType } from "../../../../domain/kernel/vocabulary"
import type { FindingKind } from "../../../../domain/receiving/finding"
import type { FindingStatus } from "../../../../domain/receiving/finding-lifecycle"
import { EVIDENCE_JSON, type EvidenceRecord } from "../evidence/evidence-record"

/** Something that was in a parcel undeclared, with where it came and what became of it. Instants are ISO 8601. */
export interface FindingRecord {
  readonly id: string
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly order_display_id: number | null
  readonly stray_parcel_id: string | null
  readonly stray_parcel_number: number | null
  readonly kind: FindingKind
  readonly status: FindingStatus
  readonly quantity: number
  readonly line_item_id: string | null
  readonly title: string | null
  readonly sku: string | null
  readonly serial_number: string | null
  readonly words: string | null
  readonly found_at: string
  readonly found_by: string | null
  readonly due_at: string | null
  readonly taken_into_rma_id: string | null
  readonly taken_into_rma_number: number | null
  readonly decided_at: string | null
  readonly decided_by: string | null
  readonly decision_words: string | null
  readonly evidence: readonly EvidenceRecord[]
  readonly events: readonly FindingEventRecord[]
}

export interface FindingEventRecord {
  readonly id: string
  readonly action: string
  readonly from_status: FindingStatus | null
  readonly to_status: FindingStatus
  readonly quantity: number
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

const EVENTS = `(
  select coalesce(json_agg(json_build_object(
    'id', event.id, 'action', event.action, 'from_status', event.from_status, 'to_status', event.to_status,
    'quantity', event.quantity, 'actor_type', event.actor_type, 'actor_id', event.actor_id, 'words', event.words,
    'occurred_at', event.occurred_at) order by event.id), '[]')
  from parcel_finding_event event where event.finding_id = finding.id)`

const EVIDENCE = `(
  select coalesce(json_agg(${EVIDENCE_JSON} order by evidence.id), '[]')
  from after_sales_evidence evidence where evidence.finding_id = finding.id and evidence.deleted_at is null)`

/** `FindingRecord` as a JSON object, of a table that is called `finding` in the query. */
export const FINDING_JSON = `json_build_object(
  'id', finding.id, 'rma_id', finding.rma_id,
  'rma_number', (select number from rma where id = finding.rma_id),
  'order_display_id', (select order_display_id from rma where id = finding.rma_id),
  'stray_parcel_id', finding.stray_parcel_id,
  'stray_parcel_number', (select number from stray_parcel where id = finding.stray_parcel_id),
  'kind', finding.kind, 'status', finding.status, 'quantity', finding.quantity,
  'line_item_id', finding.line_item_id, 'title', finding.title, 'sku', finding.sku,
  'serial_number', finding.serial_number, 'words', finding.words, 'found_at', finding.found_at,
  'found_by', finding.found_by, 'due_at', finding.due_at, 'taken_into_rma_id', finding.taken_into_rma_id,
  'taken_into_rma_number', (select number from rma where id = finding.taken_into_rma_id),
  'decided_at', finding.decided_at, 'decided_by', finding.decided_by, 'decision_words', finding.decision_words,
  'evidence', ${EVIDENCE}, 'events', ${EVENTS})`
