import { groupBy } from "../../../../domain/kernel/group-by"
import type { WarrantyTerms } from "../../../../domain/warranty/terms"
import type { Reading } from "../../transaction"
import { noWarrantyPlan, selectWarrantyTerms } from "./select-warranty-terms"

export interface WarrantyPlanRecord {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly WarrantyTerms[]
}

type PlanRow = Omit<WarrantyPlanRecord, "versions">

/** A page of plans in order of id, after the cursor. */
export async function listWarrantyPlans(
  reading: Reading,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<WarrantyPlanRecord[]> {
  const plans = await reading.query<PlanRow>(
    `select id, code, name, description from warranty_plan where deleted_at is null and id > ? order by id limit ?`,
    [cursor ?? "", limit],
  )
  return withVersions(reading, plans)
}

/** @throws NOT_FOUND */
export async function retrieveWarrantyPlan(reading: Reading, id: string): Promise<WarrantyPlanRecord> {
  const rows = await reading.query<PlanRow>(
    `select id, code, name, description from warranty_plan where deleted_at is null and id = ?`,
    [id],
  )
  const [plan] = await withVersions(reading, rows)
  if (!plan) throw noWarrantyPlan(id)
  return plan
}

async function withVersions(reading: Reading, plans: readonly PlanRow[]): Promise<WarrantyPlanRecord[]> {
  if (plans.length === 0) return []
  const ids = plans.map(({ id }) => id)
  const versions = groupBy(
    await selectWarrantyTerms(reading, "version.plan_id = any(?)", [ids]),
    (terms) => terms.plan_id,
  )
  return plans.map((plan) => ({ ...plan, versions: versions.get(plan.id) ?? [] }))
}
