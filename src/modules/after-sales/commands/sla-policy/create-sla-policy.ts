import type { WrittenSlaTerms } from "../../../../domain/sla/terms"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { writeSlaDraft } from "./write-sla-draft"

export interface SlaPolicyToWrite {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenSlaTerms
}

/** Creates a policy with its first draft. Clocks name the policy by its code, so it is taken only once. */
export async function createSlaPolicy(transaction: Transaction, policy: SlaPolicyToWrite): Promise<string> {
  const { code, name, description, terms } = policy
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.sla_policy_code:' || ?, 0))`, [
    code,
  ])
  await refuseTakenSlaCode(transaction, code, null)
  const { id } = await transaction.rows.createSlaPolicies({ code, name, description }, transaction.context)
  await writeSlaDraft(transaction, { policy_id: id, version: 1, terms })
  return id
}

/** Throws when another policy than `ownId` has the code. */
export async function refuseTakenSlaCode(transaction: Transaction, code: string, ownId: string | null): Promise<void> {
  const taken = await transaction.query(`select id from sla_policy where code = ? and id <> ? and deleted_at is null`, [
    code,
    ownId ?? "",
  ])
  if (taken.length === 0) return
  throw new RefusalError([
    { code: "in_use", message: `Another policy has the code ${code}.`, field: "code", facts: { value: code } },
  ])
}
