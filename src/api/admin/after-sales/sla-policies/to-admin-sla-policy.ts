import type { SlaPolicyRecord } from "../../../../modules/after-sales/queries/sla/list-sla-policies"
import type { AdminSlaPolicy } from "../../../../types"

export function toAdminSlaPolicy({ versions, ...policy }: SlaPolicyRecord): AdminSlaPolicy {
  return {
    ...policy,
    versions: versions.map(({ published_at, retired_at, ...terms }) => ({
      ...terms,
      published_at: toInstant(published_at),
      retired_at: toInstant(retired_at),
    })),
  }
}

function toInstant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
