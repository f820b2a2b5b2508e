import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"
import { cachedByStamp } from "../cached-by-stamp"
import { selectTerms } from "./select-terms"

/** Every published and retired version of every policy: what `decideReturnability` chooses from. */
export const listTermsForDecision: (reading: Reading) => Promise<readonly PolicyTerms[]> = cachedByStamp(
  readTermsStamp,
  async (reading) => selectTerms(reading, "version.status <> 'draft'"),
)

/**
 * Changes with every row that matters: `xmin` is the transaction that wrote a row last. The rows below a version need
 * no stamp of their own, because nothing writes them after publication.
 */
async function readTermsStamp(reading: Reading): Promise<string> {
  const [row] = await reading.query<{ stamp: string | null }>(
    `select md5(string_agg(version.id || version.xmin::text || policy.xmin::text, ',' order by version.id)) as stamp
       from after_sales_policy_version version
       join after_sales_policy policy on policy.id = version.policy_id and policy.deleted_at is null
      where version.deleted_at is null and version.status <> 'draft'`,
  )
  return row?.stamp ?? ""
}
