import { groupBy } from "../../../../domain/kernel/group-by"
import type { SlaTerms } from "../../../../domain/sla/terms"
import type { Reading } from "../../transaction"
import { noSlaPolicy, selectSlaTerms } from "./select-sla-terms"

export interface SlaPolicyRecord {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly SlaTerms[]
}

type PolicyRow = Omit<SlaPolicyRecord, "versions">

/** A page of policies in order of id, after the cursor. */
export async function listSlaPolicies(
  reading: Reading,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<SlaPolicyRecord[]> {
  const policies = await reading.query<PolicyRow>(
    `select id, code, name, description from sla_policy where deleted_at is null and id > ? order by id limit ?`,
    [cursor ?? "", limit],
  )
  return withVersions(reading, policies)
}

/** @throws NOT_FOUND */
export async function retrieveSlaPolicy(reading: Reading, id: string): Promise<SlaPolicyRecord> {
  const rows = await reading.query<PolicyRow>(
    `select id, code, name, description from sla_policy where deleted_at is null and id = ?`,
    [id],
  )
  const [policy] = await withVersions(reading, rows)
  if (!policy) throw noSlaPolicy(id)
  return policy
}

async function withVersions(reading: Reading, policies: readonly PolicyRow[]): Promise<SlaPolicyRecord[]> {
  if (policies.length === 0) return []
  const ids = policies.map(({ id }) => id)
  const versions = groupBy(
    await selectSlaTerms(reading, "version.policy_id = any(?)", [ids]),
    (terms) => terms.policy_id,
  )
  return policies.map((policy) => ({ ...policy, versions: versions.get(policy.id) ?? [] }))
}
