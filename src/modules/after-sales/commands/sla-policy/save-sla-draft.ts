import type { Transaction } from "../../transaction"
import { saveVersionedDraft } from "../versioned/save-draft"
import { DRAFTING, type SlaPolicyToWrite } from "./create-sla-policy"

export interface SaveSlaDraft extends SlaPolicyToWrite {
  readonly policy_id: string
  readonly now: Date
}

/** Replaces the draft of a policy by what the merchant wrote; the first save after publishing begins the next version. */
export async function saveSlaDraft(transaction: Transaction, input: SaveSlaDraft): Promise<string> {
  return saveVersionedDraft(transaction, DRAFTING, { ...input, id: input.policy_id })
}
