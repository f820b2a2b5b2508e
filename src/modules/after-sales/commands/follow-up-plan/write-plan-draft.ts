import { generateEntityId } from "@medusajs/framework/utils"

import type { WrittenPlanTerms } from "../../../../domain/follow-up/plan"
import type { Transaction } from "../../transaction"
import type { DraftToWrite } from "../versioned/save-draft"

/** Writes a draft. An existing one is removed and written anew, so that what was taken out is gone. */
export async function writePlanDraft(transaction: Transaction, draft: DraftToWrite<WrittenPlanTerms>): Promise<void> {
  if (draft.id !== undefined) {
    await transaction.query(`delete from follow_up_plan_version where id = ? and status = 'draft'`, [draft.id])
  }
  const { skill, ...terms } = draft.terms
  const { rows, context } = transaction
  await rows.createFollowUpPlanVersions(
    {
      ...terms,
      ...{ id: draft.id ?? generateEntityId(undefined, "fuplanv"), plan_id: draft.owner_id, version: draft.version },
      ...{ skill_code: skill?.code ?? null, skill_level: skill?.level ?? null },
    },
    context,
  )
}
