import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { PolicyRecord } from "../../../../modules/after-sales/queries/policy/list-policies"
import type { AdminPolicy, AdminPolicyVersion } from "../../../../types"

export function toAdminPolicy({ versions, ...policy }: PolicyRecord): AdminPolicy {
  return { ...policy, versions: versions.map(toAdminVersion) }
}

function toAdminVersion({ published_at, retired_at, ...terms }: PolicyTerms): AdminPolicyVersion {
  return { ...terms, published_at: toInstant(published_at), retired_at: toInstant(retired_at) }
}

function toInstant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
