import { generateEntityId } from "@medusajs/framework/utils"

import type { WrittenTerms } from "../../../../domain/policy/terms"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"
import type { DraftToWrite } from "../versioned/save-draft"

/**
 * Writes a draft and its rows. An existing draft is removed and written anew: a term that the merchant took out must
 * be gone, and row updates would only ever add.
 */
export async function writeDraft(transaction: Transaction, draft: DraftToWrite<WrittenTerms>): Promise<void> {
  if (draft.id !== undefined) {
    // Its conditions, windows, seasons and fees go with it: their foreign keys cascade.
    await transaction.query(`delete from after_sales_policy_version where id = ? and status = 'draft'`, [draft.id])
  }
  const { conditions, windows, seasons, fees, ...terms } = draft.terms
  const id = draft.id ?? generateEntityId(undefined, "aspolv")
  const { rows, context } = transaction
  await rows.createAfterSalesPolicyVersions(
    {
      ...terms,
      id,
      policy_id: draft.owner_id,
      version: draft.version,
      remedies: [...terms.remedies],
      exchange_bonus: toColumn(terms.exchange_bonus),
      auto_approve_limit: terms.auto_approve_limit === null ? null : toColumn(terms.auto_approve_limit),
    },
    context,
  )
  await rows.createAfterSalesPolicyConditions(
    conditions.map(({ values, ...condition }, position) => ({
      ...condition,
      values: [...values],
      position,
      policy_version_id: id,
    })),
    context,
  )
  await rows.createAfterSalesPolicyWindows(
    windows.map((window) => ({ ...window, policy_version_id: id })),
    context,
  )
  await rows.createAfterSalesPolicySeasons(
    seasons.map((season) => ({ ...season, policy_version_id: id })),
    context,
  )
  await rows.createAfterSalesPolicyFees(
    fees.map(({ percentage, amount, below, ...fee }) => ({
      ...fee,
      percentage: percentage === null ? null : toColumn(percentage),
      amount: amount === null ? null : toColumn(amount),
      below: below === null ? null : toColumn(below),
      policy_version_id: id,
    })),
    context,
  )
}
