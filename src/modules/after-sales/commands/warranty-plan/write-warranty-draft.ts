import { generateEntityId } from "@medusajs/framework/utils"

import type { WrittenWarrantyTerms } from "../../../../domain/warranty/terms"
import type { Transaction } from "../../transaction"
import type { DraftToWrite } from "../versioned/save-draft"

/** Writes a draft and its conditions. An existing one is removed and written anew, so that what was taken out is gone. */
export async function writeWarrantyDraft(
  transaction: Transaction,
  draft: DraftToWrite<WrittenWarrantyTerms>,
): Promise<void> {
  if (draft.id !== undefined) {
    // Its conditions go with it: their foreign key cascades.
    await transaction.query(`delete from warranty_plan_version where id = ? and status = 'draft'`, [draft.id])
  }
  const { conditions, remedies, ...terms } = draft.terms
  const id = draft.id ?? generateEntityId(undefined, "wtyplnv")
  const { rows, context } = transaction
  const version = { ...terms, id, plan_id: draft.owner_id, version: draft.version, remedies: [...remedies] }
  await rows.createWarrantyPlanVersions(version, context)
  await rows.createWarrantyPlanConditions(
    conditions.map(({ values, ...condition }, position) => ({
      ...condition,
      values: [...values],
      position,
      plan_version_id: id,
    })),
    context,
  )
}
