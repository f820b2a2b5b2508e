import type { PolicyStatus } from "../../../domain/kernel/vocabulary"

export interface PolicyVersion {
  readonly id: string
  readonly version: number
  readonly status: PolicyStatus
  readonly published_at: string | null
  readonly retired_at: string | null
}

/** A policy of any kind, of returns or of service: named once, its terms in versions of which one is in force. */
export interface VersionedPolicy<Version extends PolicyVersion = PolicyVersion> {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly description: string | null
  /** The newest first. */
  readonly versions: readonly Version[]
}

/** What every section of a policy's page gets: the version on screen, and whether it may be changed. */
export interface SectionProps<Policy extends VersionedPolicy> {
  readonly policy: Policy
  readonly version: Policy["versions"][number]
  /** A replaced version can be read only. */
  readonly isEditable: boolean
}

/** What every drawer of a policy's page gets. */
export interface DrawerProps<Policy extends VersionedPolicy> {
  readonly policy: Policy
  readonly version: Policy["versions"][number]
  readonly onClose: () => void
}
