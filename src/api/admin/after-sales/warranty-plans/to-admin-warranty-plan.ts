import type { WarrantyPlanRecord } from "../../../../modules/after-sales/queries/warranty/list-warranty-plans"
import type { AdminWarrantyPlan } from "../../../../types"

export function toAdminWarrantyPlan({ versions, ...plan }: WarrantyPlanRecord): AdminWarrantyPlan {
  return {
    ...plan,
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
