import type {
  ArchivedContact,
  ArchiveEntries,
  ArchiveEntry,
  ArchiveSectionName,
  PaidBack,
  PrivacyEventBody,
} from "../domain/customer/archive"
import type { ValueTier } from "../domain/customer/value-tier"
import type { Page } from "./http"

export type * from "../domain/customer/archive"
export type { ValueTier } from "../domain/customer/value-tier"

/** One page of one list: what is open first, then the newest. */
export interface ArchivePage<Entry extends ArchiveEntry = ArchiveEntry> extends Page {
  readonly entries: readonly Entry[]
}

/** Everything that the shop knows of one customer, the first page of each list included. */
export interface AdminCustomerArchive {
  /** Core's customer id, or an opaque name for a guest who is known by his address alone. */
  readonly id: string
  /** Accounts and guest records of core with his address. */
  readonly customer_ids: readonly string[]
  readonly has_account: boolean
  readonly name: string | null
  readonly company: string | null
  readonly since: string | null
  readonly groups: readonly string[]
  readonly contacts: readonly ArchivedContact[]
  readonly value_tier: ValueTier
  readonly paid_back: readonly PaidBack[]
  readonly sections: { readonly [Name in ArchiveSectionName]: ArchivePage<ArchiveEntries[Name]> }
  readonly privacy: readonly PrivacyEventBody[]
}

export interface ExportCustomerBody {
  /** On whose wish, and how it was made sure that it is his. */
  readonly words?: string
}

export interface EraseCustomerBody {
  readonly words: string
}

/** The file that a customer's data are taken out in. Documented in docs/privacy.md. */
export interface CustomerExport {
  readonly format: "after-sales.customer"
  readonly version: 1
  readonly exported_at: string
  readonly customer_ids: readonly string[]
  readonly emails: readonly string[]
  /** Of the handles that he writes by; they stand among the records. */
  readonly contact_ids: readonly string[]
  /** As core knows him. */
  readonly customers: readonly {
    readonly id: string
    readonly email: string | null
    readonly first_name: string | null
    readonly last_name: string | null
    readonly company_name: string | null
    readonly phone: string | null
    readonly created_at: string
  }[]
  /** Orders are core's to take out. */
  readonly order_ids: readonly string[]
  /** Every row of ours that is about him, by table. */
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}
