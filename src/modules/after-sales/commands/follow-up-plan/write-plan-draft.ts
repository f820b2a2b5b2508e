import { generateEntityId } from "@medusajs/framework/utils"

import type { WrittenPlanTerms } from "../../../../domain/follow-up/plan"
import type { Transaction } from "../../transaction"

export interface PlanDraftToWrite {
  /** Given when the draft exists and is written anew under the same id. */
  readonly id?: string
  readonly plan_id: string
  readonly version: number
  readonly terms: WrittenPlanTerms
}

/** Writes a draft. An existing one is removed and written anew, so that what was taken out is gone. */
export async function writePlanDraft(transaction: Transaction, draft: PlanDraftToWrite): Promise<void> {
  if (draft.id !== undefined) {
    await transaction.query(`delete from follow_up_plan_version where id = ? and status = 'draft'`, [draft.id])
  }
  const { skill, ...terms } = draft.terms
  const { rows, context } = transaction
  await rows.createFollowUpPlanVersions(
    {
      ...terms,
      ...{ id: draft.id ?? generateEntityId(undefined, "fuplanv"), plan_id: draft.plan_id, version: draft.version },
      ...{ skill_code: skill?.code ?? null, skill_level: skill?.level ?? null },
    },
    context,
  )
}
