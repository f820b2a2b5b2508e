import type { WarrantyTerms } from "../../../../domain/warranty/terms"
import type { Reading } from "../../transaction"
import { cachedByStamp } from "../cached-by-stamp"
import { selectWarrantyTerms } from "./select-warranty-terms"

/**
 * Every published and retired version of every plan; none where the shop gives no warranties, which costs every delivery
 * one look at an index.
 */
export const listPlansForDecision: (reading: Reading) => Promise<readonly WarrantyTerms[]> = cachedByStamp(
  readPlansStamp,
  async (reading) => selectWarrantyTerms(reading, "version.status <> 'draft'"),
)

/** Changes with every row that matters; see `listTermsForDecision`. */
async function readPlansStamp(reading: Reading): Promise<string> {
  const [row] = await reading.query<{ stamp: string | null }>(
    `select md5(string_agg(version.id || version.xmin::text || plan.xmin::text, ',' order by version.id)) as stamp
       from warranty_plan_version version
       join warranty_plan plan on plan.id = version.plan_id and plan.deleted_at is null
      where version.deleted_at is null and version.status <> 'draft'`,
  )
  return row?.stamp ?? ""
}
