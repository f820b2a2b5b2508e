import type { Reading } from "../../transaction"
import type { UnfinishedPage } from "../reconcile/list-unfinished-rmas"

/** Confirmed within the period, and nobody opened the request: the process died in between. */
export const listUnopenedWithdrawals = pageOf(
  `withdrawal.stage = 'submitted' and withdrawal.rma_id is null and withdrawal.verdict = 'within_period'
   and withdrawal.obstacles is null`,
)

/** Became a request that nobody has approved yet: a withdrawal needs nobody's consent. */
export const listUnapprovedWithdrawals = pageOf(
  `withdrawal.stage = 'converted' and exists (
     select from rma where rma.id = withdrawal.rma_id and rma.stage = 'requested')`,
)

function pageOf(condition: string) {
  return async (reading: Reading, { untouched_since, after_id, limit }: UnfinishedPage): Promise<string[]> => {
    const withdrawals = await reading.query<{ id: string }>(
      `select withdrawal.id from withdrawal
        where ${condition} and withdrawal.deleted_at is null and withdrawal.id > ? and withdrawal.updated_at <= ?
        order by withdrawal.id limit ?`,
      [after_id, untouched_since, limit],
    )
    return withdrawals.map(({ id }) => id)
  }
}
