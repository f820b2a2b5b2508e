import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import type { RmaViewer } from "../rma/read-rma"
import { WITHDRAWAL_COLUMNS, WITHDRAWALS, type WithdrawalRecord } from "./withdrawal-record"

/** @throws NOT_FOUND also for somebody else's withdrawal, and for staff while it is a draft: nobody declared it */
export async function readWithdrawal(
  reading: Reading,
  { id, viewer }: { readonly id: string; readonly viewer: RmaViewer },
): Promise<WithdrawalRecord> {
  const [seen, parameters] = seenBy(viewer)
  const [withdrawal] = await reading.query<WithdrawalRecord>(
    `select ${WITHDRAWAL_COLUMNS} from ${WITHDRAWALS}
      where withdrawal.id = ? and withdrawal.deleted_at is null and ${seen}`,
    [id, ...parameters],
  )
  if (!withdrawal) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no withdrawal with id ${id}`)
  return withdrawal
}

/** A page of a customer's or guest's own withdrawals, drafts included, newest first, before the cursor. */
export async function listOwnWithdrawals(
  reading: Reading,
  input: { readonly viewer: RmaViewer; readonly before_id: string | null; readonly limit: number },
): Promise<WithdrawalRecord[]> {
  const [seen, parameters] = seenBy(input.viewer)
  return reading.query<WithdrawalRecord>(
    `select ${WITHDRAWAL_COLUMNS} from ${WITHDRAWALS}
      where withdrawal.deleted_at is null and ${seen} and (?::text is null or withdrawal.id < ?)
      order by withdrawal.id desc limit ?`,
    [...parameters, input.before_id, input.before_id, input.limit],
  )
}

function seenBy(
  viewer: RmaViewer,
): readonly [
  sql: "withdrawal.stage <> 'draft'" | "withdrawal.customer_id = ?" | "withdrawal.order_id = ?",
  readonly string[],
] {
  if (viewer === "staff") return ["withdrawal.stage <> 'draft'", []]
  if ("customer_id" in viewer) return ["withdrawal.customer_id = ?", [viewer.customer_id]]
  return ["withdrawal.order_id = ?", [viewer.guest_of_order_id]]
}
