import type { ActorType, Resolution } from "../domain/kernel/vocabulary"
import type { FindingKind, Found } from "../domain/receiving/finding"
import type { FindingAction, FindingStatus } from "../domain/receiving/finding-lifecycle"
import type { SuggestionGround } from "../domain/receiving/rank-suggestions"
import type { StrayParcelAction, StrayParcelStatus } from "../domain/receiving/stray-parcel-lifecycle"
import type { EvidenceBody } from "./evidence-http"

// ---- What was in a parcel undeclared -----------------------------------------------------------------------------

/** Something found in a parcel, as staff record it. */
export type FoundBody = Found

export interface RecordFindingsBody {
  readonly findings: readonly FoundBody[]
}

export interface FindingEventBody {
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

export interface AdminFinding {
  readonly id: string
  /** The request with whose parcel it came; null while its parcel is nobody's. */
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
  /** By when it is decided, or fetched by the customer; null once it is over. */
  readonly due_at: string | null
  readonly is_late: boolean
  /** The request that pays for it. */
  readonly taken_into_rma_id: string | null
  readonly taken_into_rma_number: number | null
  readonly decided_at: string | null
  readonly decided_by: string | null
  readonly decision_words: string | null
  readonly evidence: readonly EvidenceBody[]
  readonly events: readonly FindingEventBody[]
  /** What staff may do now; nothing while it waits with its parcel. */
  readonly actions: readonly FindingAction[]
}

/** Words of a decision about a finding, or about so many of its units. */
export interface FindingWordsBody {
  readonly words: string
  readonly quantity?: number
}

/**
 * Takes a finding in: as units of a line of the order that nobody had asked for, or as an item that another request about
 * the order had announced.
 */
export type TakeInFindingBody = FindingWordsBody &
  (
    | {
        readonly line_item_id: string
        readonly reason_code: string
        readonly note?: string
        readonly resolution?: Exclude<Resolution, "exchange" | "keep_item">
      }
    | { readonly item_id: string }
  )

// ---- Parcels without a request ----------------------------------------------------------------------------------

export interface AdminStrayParcelSummary {
  readonly id: string
  readonly number: number
  readonly status: StrayParcelStatus
  readonly carrier: string | null
  readonly tracking_number: string | null
  readonly sender: string | null
  /** As it stands on label or letter. */
  readonly order_number: string | null
  readonly email: string | null
  readonly note: string | null
  readonly registered_at: string
  readonly registered_by: string | null
  readonly due_at: string | null
  readonly is_late: boolean
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly closed_at: string | null
  /** Units in it, as far as somebody has looked. */
  readonly quantity: number
}

export interface StrayParcelEventBody {
  readonly id: string
  readonly action: string
  readonly from_status: StrayParcelStatus | null
  readonly to_status: StrayParcelStatus
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export interface AdminStrayParcel extends AdminStrayParcelSummary {
  readonly findings: readonly AdminFinding[]
  readonly events: readonly StrayParcelEventBody[]
  readonly actions: readonly StrayParcelAction[]
}

export interface RegisterStrayParcelBody {
  readonly carrier?: string
  /** While the parcel is here, the same number is the same parcel. */
  readonly tracking_number?: string
  readonly sender?: string
  readonly order_number?: string
  readonly email?: string
  readonly note?: string
  readonly findings?: readonly FoundBody[]
}

/** Whose a parcel probably is, the surest first. */
export interface StrayParcelSuggestion {
  readonly order_id: string
  readonly order_display_id: number
  readonly email: string | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly grounds: readonly SuggestionGround[]
}

export type MatchStrayParcelBody = { readonly words?: string } & (
  { readonly order_id: string } | { readonly rma_id: string }
)

export interface ReceiveStrayParcelBody {
  readonly words: string
  /** What the request that waits for it had announced. */
  readonly declared?: readonly { readonly finding_id: string; readonly quantity?: number; readonly item_id: string }[]
  /** What nobody had asked for: a request is opened for it. */
  readonly contents?: readonly {
    readonly finding_id: string
    readonly quantity?: number
    readonly line_item_id: string
    readonly reason_code: string
    readonly note?: string
    readonly resolution?: Exclude<Resolution, "exchange" | "keep_item">
  }[]
}
