import type { WrittenPlanTerms } from "../../../../domain/follow-up/plan"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { writePlanDraft } from "./write-plan-draft"

export interface PlanToWrite {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenPlanTerms
}

/** Creates a plan with its first draft. A code is taken only once. */
export async function createPlan(transaction: Transaction, plan: PlanToWrite): Promise<string> {
  const { code, name, description, terms } = plan
  const lock = `select pg_advisory_xact_lock(hashtextextended('after_sales.follow_up_plan_code:' || ?, 0))`
  await transaction.query(lock, [code])
  await refuseTakenPlanCode(transaction, code, null)
  const { id } = await transaction.rows.createFollowUpPlans({ code, name, description }, transaction.context)
  await writePlanDraft(transaction, { plan_id: id, version: 1, terms })
  return id
}

/** Throws when another plan than `ownId` has the code. */
export async function refuseTakenPlanCode(transaction: Transaction, code: string, ownId: string | null): Promise<void> {
  const taken = await transaction.query(
    `select id from follow_up_plan where code = ? and id <> ? and deleted_at is null`,
    [code, ownId ?? ""],
  )
  if (taken.length === 0) return
  throw new RefusalError([
    { code: "in_use", message: `Another plan has the code ${code}.`, field: "code", facts: { value: code } },
  ])
}
