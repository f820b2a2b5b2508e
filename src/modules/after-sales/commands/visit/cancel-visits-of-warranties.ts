import type { EndingWarranty } from "../../queries/visit/list-ending-warranties"
import type { Transaction } from "../../transaction"
import { VISIT_IS_OPEN, visitIsAgreed } from "../../visit-predicates"
import { writeCanceledVisits } from "./cancel-visits-of-order"

export interface CancelVisitsOfWarranties {
  readonly order_id: string
  /** Those in force. */
  readonly ending: readonly EndingWarranty[]
  readonly now: Date
}

/**
 * Calls off visits that look ahead to the end of a warranty of an order which is no more, or does not end on that day any
 * more. A time that somebody has agreed on stands as long as the warranty does. Returns how many there were.
 */
export async function cancelVisitsOfWarranties(
  transaction: Pick<Transaction, "query">,
  { order_id, ending, now }: CancelVisitsOfWarranties,
): Promise<number> {
  const { query } = transaction
  const stale = await query<{ id: string }>(
    `select visit.id
       from warranty
       join follow_up_plan plan on true
       join follow_up_visit visit on visit.plan_id = plan.id and visit.subject = 'warranty:' || warranty.id
        and visit.${VISIT_IS_OPEN} and visit.deleted_at is null
       left join jsonb_to_recordset(?::jsonb) as ending (id text, ends_on text) on ending.id = warranty.id
      where warranty.order_id = ? and warranty.deleted_at is null
        and (ending.id is null or ending.ends_on <> visit.started_by and not ${visitIsAgreed("visit")})`,
    [JSON.stringify(ending), order_id],
  )
  const ids = stale.map(({ id }) => id)
  if (ids.length === 0) return 0
  return writeCanceledVisits(transaction, { where: "id = any(?)", parameter: ids, reason: "warranty_ended", now })
}
