import type { Transaction } from "../../transaction"
import { saveVersionedDraft } from "../versioned/save-draft"
import { DRAFTING, type WarrantyPlanToWrite } from "./create-warranty-plan"

export interface SaveWarrantyDraft extends WarrantyPlanToWrite {
  readonly plan_id: string
  readonly now: Date
}

/** Replaces the draft of a plan by what the merchant wrote; the first save after publishing begins the next version. */
export async function saveWarrantyDraft(transaction: Transaction, input: SaveWarrantyDraft): Promise<string> {
  return saveVersionedDraft(transaction, DRAFTING, { ...input, id: input.plan_id })
}
