import { MedusaError } from "@medusajs/framework/utils"

import { groupBy } from "../../../../domain/kernel/group-by"
import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import { selectTerms } from "./select-terms"

export interface PolicyRecord {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly PolicyTerms[]
}

/** A page of policies in order of id, after the cursor. */
export interface PolicyPage {
  readonly cursor: string | null
  readonly limit: number
}

type PolicyRow = Omit<PolicyRecord, "versions">

export async function listPolicies(reading: Reading, { cursor, limit }: PolicyPage): Promise<PolicyRecord[]> {
  const policies = await reading.query<PolicyRow>(
    `select id, code, name, description from after_sales_policy
      where deleted_at is null and id > ? order by id limit ?`,
    [cursor ?? "", limit],
  )
  return withVersions(reading, policies)
}

/** @throws NOT_FOUND */
export async function retrievePolicy(reading: Reading, id: string): Promise<PolicyRecord> {
  const rows = await reading.query<PolicyRow>(
    `select id, code, name, description from after_sales_policy where deleted_at is null and id = ?`,
    [id],
  )
  const [policy] = await withVersions(reading, rows)
  if (!policy) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no policy with id ${id}`)
  return policy
}

async function withVersions(reading: Reading, policies: readonly PolicyRow[]): Promise<PolicyRecord[]> {
  if (policies.length === 0) return []
  const ids = policies.map(({ id }) => id)
  const versions = groupBy(await selectTerms(reading, "version.policy_id = any(?)", [ids]), (terms) => terms.policy_id)
  return policies.map((policy) => ({ ...policy, versions: versions.get(policy.id) ?? [] }))
}
