import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import { selectTerms } from "../policy/select-terms"

/** The versions that the items of a request were accepted under. */
export async function listTermsOfRma(reading: Reading, rmaId: string): Promise<PolicyTerms[]> {
  const versions = await reading.query<{ id: string }>(
    `select distinct policy_version_id as id from rma_item where rma_id = ? and deleted_at is null`,
    [rmaId],
  )
  if (versions.length === 0) return []
  return selectTerms(reading, "version.id = any(?)", [versions.map(({ id }) => id)])
}
