import { generateEntityId } from "@medusajs/framework/utils"

import type { WrittenSlaTerms } from "../../../../domain/sla/terms"
import type { Transaction } from "../../transaction"
import type { DraftToWrite } from "../versioned/save-draft"

/** Writes a draft and its rows. An existing one is removed and written anew, so that what was taken out is gone. */
export async function writeSlaDraft(transaction: Transaction, draft: DraftToWrite<WrittenSlaTerms>): Promise<void> {
  if (draft.id !== undefined) {
    // Its conditions and targets go with it: their foreign keys cascade.
    await transaction.query(`delete from sla_policy_version where id = ? and status = 'draft'`, [draft.id])
  }
  const { conditions, targets, pauses_on, ...terms } = draft.terms
  const id = draft.id ?? generateEntityId(undefined, "slapolv")
  const { rows, context } = transaction
  const version = { ...terms, id, policy_id: draft.owner_id, version: draft.version, pauses_on: [...pauses_on] }
  await rows.createSlaPolicyVersions(version, context)
  await rows.createSlaPolicyConditions(
    conditions.map(({ values, ...condition }, position) => ({
      ...condition,
      values: [...values],
      position,
      policy_version_id: id,
    })),
    context,
  )
  await rows.createSlaTargets(
    targets.map((target) => ({ ...target, policy_version_id: id })),
    context,
  )
}
