import type { CommitmentStatus } from "../commitment/lifecycle"
import type { ErasureStage } from "./erasure-lifecycle"
import type { ContactMethod } from "../contact/words"
import type { VisitStatus } from "../follow-up/lifecycle"
import type { VisitOutcome, VisitTrigger } from "../follow-up/words"
import type { ImportedCaseKind, ImportedState } from "../import/imported-case"
import type { ContactChannel, TicketKind } from "../kernel/vocabulary"
import type { RmaStage } from "../rma/lifecycle"
import type { PayoutStatus } from "../settlement/payout-lifecycle"
import type { Instrument } from "../survey/instrument"
import type { TicketStage } from "../ticket/lifecycle"
import type { WarrantyStatus } from "../warranty/lifecycle"
import type { WithdrawalStage } from "../withdrawal/lifecycle"

/** What every line of the archive has. Ids grow with time. */
export interface ArchiveEntry {
  readonly id: string
  /** Whether something is still to be done about it: such lines stand on top. */
  readonly is_open: boolean
}

export interface ArchivedTicket extends ArchiveEntry {
  readonly number: number
  readonly kind: TicketKind
  readonly stage: TicketStage
  readonly channel: ContactChannel
  readonly subject: string
  readonly opened_at: string
  readonly next_due_at: string | null
}

export interface ArchivedRequest extends ArchiveEntry {
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly order_display_id: number
  readonly value: string
  readonly currency_code: string
  readonly requested_at: string
}

export interface ArchivedPromise extends ArchiveEntry {
  readonly number: number
  readonly promise: string
  readonly status: CommitmentStatus
  readonly promised_by: string
  readonly made_at: string
  readonly due_at: string
}

export interface ArchivedWithdrawal extends ArchiveEntry {
  readonly number: number
  readonly stage: WithdrawalStage
  readonly order_id: string
  readonly order_display_id: number
  readonly submitted_at: string
  readonly refund_due_at: string | null
}

export interface ArchivedPayout extends ArchiveEntry {
  readonly rma_id: string
  readonly order_id: string
  readonly method: "refund" | "store_credit"
  readonly status: PayoutStatus
  readonly amount: string
  readonly currency_code: string
  readonly paid_at: string | null
}

export interface ArchivedScore extends ArchiveEntry {
  /** What he rated; `id` and `number` are its own. */
  readonly about: "request" | "ticket" | "visit"
  readonly number: number
  readonly instrument: Instrument
  readonly score: number
  readonly words: string | null
}

export interface ArchivedVisit extends ArchiveEntry {
  readonly number: number
  readonly status: VisitStatus
  readonly method: ContactMethod
  readonly trigger: VisitTrigger
  readonly outcome: VisitOutcome | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly due_at: string
}

/** A warranty of his, whoever bought it. Whether it has expired is read from its last day. */
export interface ArchivedWarranty extends ArchiveEntry {
  readonly claim_code: string
  readonly title: string
  readonly status: WarrantyStatus
  readonly order_id: string
  readonly order_display_id: number
  readonly delivered_on: string
  readonly ends_on: string | null
}

/** A case of the system that the shop used before: history, which nobody acts upon. */
export interface ArchivedImport extends ArchiveEntry {
  /** The old system's own name for it. */
  readonly number: string
  readonly kind: ImportedCaseKind
  readonly state: ImportedState
  /** In the old system's words. */
  readonly status: string
  readonly order_number: string | null
  readonly subject: string | null
  readonly words: string | null
  readonly currency_code: string | null
  readonly amount_refunded: string | null
  readonly opened_on: string
}

export interface ArchivedParcel {
  readonly id: string
  readonly tracking_numbers: readonly string[]
  readonly shipped_at: string | null
  readonly delivered_at: string | null
  readonly canceled_at: string | null
}

/** An order of core's with its parcels; open while one of them is on its way. */
export interface ArchivedOrder extends ArchiveEntry {
  readonly display_id: number
  readonly status: string
  readonly total: string
  readonly currency_code: string
  readonly placed_at: string
  readonly parcels: readonly ArchivedParcel[]
}

/** The lists of the archive by name. A slice that knows something of customers adds its own. */
export interface ArchiveEntries {
  readonly tickets: ArchivedTicket
  readonly requests: ArchivedRequest
  readonly promises: ArchivedPromise
  readonly orders: ArchivedOrder
  readonly payouts: ArchivedPayout
  readonly withdrawals: ArchivedWithdrawal
  readonly scores: ArchivedScore
  readonly visits: ArchivedVisit
  readonly warranties: ArchivedWarranty
  readonly imported: ArchivedImport
}

export type ArchiveSectionName = keyof ArchiveEntries

/** Where a page of such a list ended. */
export type ArchivePosition = Pick<ArchiveEntry, "id" | "is_open">

/** One way to reach him, and on which channel it was learned. */
export interface ArchivedContact {
  readonly channel: ContactChannel | "account"
  /** Address, number or handle. */
  readonly handle: string
  readonly name: string | null
}

export interface PaidBack {
  readonly currency_code: string
  /** To the card or account, and as store credit, in major units. */
  readonly refunded: string
  readonly credited: string
}

/** What became of what is known of him: the latest first. */
export interface PrivacyEventBody {
  readonly action: "export" | "erase" | "finish"
  readonly actor_type: string
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

/** How an erasure stands. */
export interface AdminErasure {
  readonly id: string
  readonly stage: ErasureStage
  /** Rows that were emptied or removed, by table. */
  readonly counts: Readonly<Record<string, number>>
  /** Pictures whose files go with them. */
  readonly files: number
  readonly requested_by: string
  readonly begun_at: string
  readonly erased_at: string | null
}
