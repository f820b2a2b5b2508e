import type { WithdrawalStage } from "../../../../domain/withdrawal/lifecycle"
import type { Reading } from "../../transaction"
import { WITHDRAWAL_COLUMNS, WITHDRAWALS, type WithdrawalRecord } from "./withdrawal-record"

export interface ListWithdrawals {
  readonly stages: readonly WithdrawalStage[]
  readonly order_id: string | null
  /** Withdrawal or order number, or the beginning of an e-mail address. */
  readonly search: string | null
  /** `due` lists what is still to be paid back, the most urgent first. */
  readonly sort: "newest" | "due"
  /** Where the previous page ended. */
  readonly after: { readonly id: string; readonly due_at: string } | null
  readonly limit: number
}

/** One page of withdrawals by keyset, without drafts. */
export async function listWithdrawals(reading: Reading, input: ListWithdrawals): Promise<WithdrawalRecord[]> {
  const conditions = [...filterConditions(input), ...sortConditions(input)]
  return reading.query<WithdrawalRecord>(
    `select ${WITHDRAWAL_COLUMNS} from ${WITHDRAWALS}
      where withdrawal.deleted_at is null and withdrawal.stage <> 'draft'${conditions.map(([sql]) => ` and ${sql}`).join("")}
      order by ${input.sort === "due" ? "withdrawal.refund_due_at, withdrawal.id" : "withdrawal.id desc"}
      limit ?`,
    [...conditions.flatMap(([, parameters]) => parameters), input.limit],
  )
}

type Condition = readonly [sql: string, parameters: readonly unknown[]]

function filterConditions({ stages, order_id, search }: ListWithdrawals): Condition[] {
  const conditions: Condition[] = []
  if (stages.length > 0) conditions.push(["withdrawal.stage = any(?)", [stages]])
  if (order_id !== null) conditions.push(["withdrawal.order_id = ?", [order_id]])
  if (search !== null) conditions.push(searchCondition(search.trim()))
  return conditions
}

function searchCondition(search: string): Condition {
  const number = /^(?:w-|#)?(\d{1,9})$/i.exec(search)?.[1]
  if (number !== undefined) {
    return ["(withdrawal.number = ? or withdrawal.order_display_id = ?)", [Number(number), Number(number)]]
  }
  const beginning = `${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`
  return [
    "(lower(withdrawal.email) like ? escape '\\' or lower(withdrawal.receipt_email) like ? escape '\\')",
    [beginning, beginning],
  ]
}

function sortConditions({ after, sort }: ListWithdrawals): Condition[] {
  if (sort === "newest") return after === null ? [] : [["withdrawal.id < ?", [after.id]]]
  const open: Condition = ["withdrawal.completed_at is null", []]
  if (after === null) return [open]
  return [open, ["(withdrawal.refund_due_at, withdrawal.id) > (?::timestamptz, ?)", [after.due_at, after.id]]]
}
