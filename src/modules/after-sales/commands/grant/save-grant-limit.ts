import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import type { GrantLimit } from "../../../../domain/grant/grant-limit"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"

/** Sets the limit of a case: the one that stands for it is written over. */
export async function saveGrantLimit(transaction: Transaction, limit: GrantLimit): Promise<string> {
  const { user_id, customer_group_id, currency_code, per_grant, per_30_days } = limit
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.grant_limits', 0))`)
  await transaction.query(
    `delete from after_sales_grant_limit
      where user_id is not distinct from ? and customer_group_id is not distinct from ? and currency_code = ?`,
    [user_id, customer_group_id, currency_code],
  )
  const id = generateEntityId(undefined, "asglim")
  await transaction.rows.createAfterSalesGrantLimits(
    {
      ...{ id, user_id, customer_group_id, currency_code },
      per_grant: toColumn(per_grant),
      per_30_days: per_30_days === null ? null : toColumn(per_30_days),
    },
    transaction.context,
  )
  return id
}

/** @throws NOT_FOUND when there is no such limit */
export async function deleteGrantLimit(transaction: Transaction, id: string): Promise<void> {
  const gone = await transaction.query(`delete from after_sales_grant_limit where id = ? returning id`, [id])
  if (gone.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no limit with id ${id}`)
}
