import type { Transaction } from "../../transaction"
import { saveVersionedDraft } from "../versioned/save-draft"
import { DRAFTING, type PlanToWrite } from "./create-plan"

export interface SavePlanDraft extends PlanToWrite {
  readonly plan_id: string
  readonly now: Date
}

/** Replaces the draft of a plan by what the merchant wrote; the first save after publishing begins the next version. */
export async function savePlanDraft(transaction: Transaction, input: SavePlanDraft): Promise<string> {
  return saveVersionedDraft(transaction, DRAFTING, { ...input, id: input.plan_id })
}
