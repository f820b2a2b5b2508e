import type { AdminPolicy, AdminPolicyVersion } from "../../../types/policy-http"

/** What every section of the policy page gets: the version on screen, and whether it may be changed. */
export interface PolicySectionProps {
  readonly policy: AdminPolicy
  readonly version: AdminPolicyVersion
  /** A replaced version can be read only. */
  readonly isEditable: boolean
}

/** What every drawer of the policy page gets. */
export interface PolicyDrawerProps {
  readonly policy: AdminPolicy
  readonly version: AdminPolicyVersion
  readonly onClose: () => void
}
