import type { PlanTerms } from "../../../../domain/follow-up/plan"
import { groupBy } from "../../../../domain/kernel/group-by"
import type { Reading } from "../../transaction"
import { noPlan, selectPlanTerms } from "./select-plan-terms"

export interface PlanRecord {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly PlanTerms[]
}

type PlanRow = Omit<PlanRecord, "versions">

/** A page of plans in order of id, after the cursor. */
export async function listPlans(
  reading: Reading,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<PlanRecord[]> {
  const plans = await reading.query<PlanRow>(
    `select id, code, name, description from follow_up_plan where deleted_at is null and id > ? order by id limit ?`,
    [cursor ?? "", limit],
  )
  return withVersions(reading, plans)
}

/** @throws NOT_FOUND */
export async function retrievePlan(reading: Reading, id: string): Promise<PlanRecord> {
  const rows = await reading.query<PlanRow>(
    `select id, code, name, description from follow_up_plan where deleted_at is null and id = ?`,
    [id],
  )
  const [plan] = await withVersions(reading, rows)
  if (!plan) throw noPlan(id)
  return plan
}

async function withVersions(reading: Reading, plans: readonly PlanRow[]): Promise<PlanRecord[]> {
  if (plans.length === 0) return []
  const terms = await selectPlanTerms(reading, "version.plan_id = any(?)", [plans.map(({ id }) => id)])
  const versions = groupBy(terms, ({ plan_id }) => plan_id)
  return plans.map((plan) => ({ ...plan, versions: versions.get(plan.id) ?? [] }))
}
