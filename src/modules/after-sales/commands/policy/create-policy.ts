import type { WrittenTerms } from "../../../../domain/policy/terms"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { writeDraft } from "./write-draft"

export interface PolicyToWrite {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenTerms
}

/** Creates a policy with its first draft. The code is its name in every clause, so it is taken only once. */
export async function createPolicy(transaction: Transaction, policy: PolicyToWrite): Promise<string> {
  const { code, name, description, terms } = policy
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.policy_code:' || ?, 0))`, [code])
  await refuseTakenCode(transaction, code, null)
  const { id } = await transaction.rows.createAfterSalesPolicies({ code, name, description }, transaction.context)
  await writeDraft(transaction, { policy_id: id, version: 1, terms })
  return id
}

/** Throws when another policy than `ownId` has the code. */
export async function refuseTakenCode(transaction: Transaction, code: string, ownId: string | null): Promise<void> {
  const taken = await transaction.query(
    `select id from after_sales_policy where code = ? and id <> ? and deleted_at is null`,
    [code, ownId ?? ""],
  )
  if (taken.length === 0) return
  throw new RefusalError([
    { code: "in_use", message: `Another policy has the code ${code}.`, field: "code", facts: { value: code } },
  ])
}
