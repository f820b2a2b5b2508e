import type { Reading } from "../../transaction"

export interface SaveRateCounts {
  /** Requests whose reasons and terms offered a refund, and that were settled. */
  readonly requests: number
  /** Those of them that ended in goods, or in credit with the shop, for at least one item. */
  readonly saved: number
}

/** Requests decided in `[from, to)`, by what became of them (R16). */
export async function readSaveRate(
  reading: Reading,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<SaveRateCounts> {
  const [counts] = await reading.query<SaveRateCounts>(
    `select count(*)::int as requests, count(*) filter (where ended.kept)::int as saved
       from (
         select bool_or(item.resolution <> 'refund') as kept
           from rma
           join rma_item item on item.rma_id = rma.id and item.deleted_at is null
           join after_sales_reason reason on reason.id = item.reason_id and 'refund' = any(reason.remedies)
           join after_sales_policy_version version
             on version.id = item.policy_version_id and 'refund' = any(version.remedies)
          where rma.decided_at >= ? and rma.decided_at < ? and rma.stage in ('settled', 'closed')
            and rma.deleted_at is null
          group by rma.id) ended`,
    [from, to],
  )
  return counts ?? { requests: 0, saved: 0 }
}
