import type { WrittenWarrantyTerms } from "../../../../domain/warranty/terms"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { writeWarrantyDraft } from "./write-warranty-draft"

export interface WarrantyPlanToWrite {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenWarrantyTerms
}

/** Creates a plan with its first draft. Cards and covers name the plan by its code, so it is taken only once. */
export async function createWarrantyPlan(transaction: Transaction, plan: WarrantyPlanToWrite): Promise<string> {
  const { code, name, description, terms } = plan
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.warranty_plan_code:' || ?, 0))`, [
    code,
  ])
  await refuseTakenWarrantyPlanCode(transaction, code, null)
  const { id } = await transaction.rows.createWarrantyPlans({ code, name, description }, transaction.context)
  await writeWarrantyDraft(transaction, { plan_id: id, version: 1, terms })
  return id
}

/** Throws when another plan than `ownId` has the code. */
export async function refuseTakenWarrantyPlanCode(
  transaction: Transaction,
  code: string,
  ownId: string | null,
): Promise<void> {
  const taken = await transaction.query(
    `select id from warranty_plan where code = ? and id <> ? and deleted_at is null`,
    [code, ownId ?? ""],
  )
  if (taken.length === 0) return
  throw new RefusalError([
    { code: "in_use", message: `Another plan has the code ${code}.`, field: "code", facts: { value: code } },
  ])
}
