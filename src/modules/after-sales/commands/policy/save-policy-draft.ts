import type { Transaction } from "../../transaction"
import { saveVersionedDraft } from "../versioned/save-draft"
import { DRAFTING, type PolicyToWrite } from "./create-policy"

export interface SavePolicyDraft extends PolicyToWrite {
  readonly policy_id: string
  readonly now: Date
}

/** Replaces the draft of a policy by what the merchant wrote; the first save after publishing begins the next version. */
export async function savePolicyDraft(transaction: Transaction, input: SavePolicyDraft): Promise<string> {
  return saveVersionedDraft(transaction, DRAFTING, { ...input, id: input.policy_id })
}
