import type { Transaction } from "../../transaction"

export interface CountUse {
  readonly id: string
  readonly now: Date
}

/** Notes that a canned answer was filled in for a case. */
export async function countUse({ query }: Transaction, { id, now }: CountUse): Promise<void> {
  await query(`update canned_answer set use_count = use_count + 1, last_used_at = ? where id = ?`, [now, id])
}
