import type { SlaTerms, WrittenSlaTerms } from "../../../../domain/sla/terms"
import { SLA_POLICIES } from "../../queries/sla/list-sla-policies"
import type { Transaction } from "../../transaction"
import { createVersioned, type Drafting, type Written } from "../versioned/save-draft"
import { writeSlaDraft } from "./write-sla-draft"

export type SlaPolicyToWrite = Written<WrittenSlaTerms>

export const DRAFTING: Drafting<SlaTerms, WrittenSlaTerms> = {
  kind: SLA_POLICIES,
  cited_by: "Clocks",
  create: ({ rows, context }, head) => rows.createSlaPolicies(head, context),
  writeDraft: writeSlaDraft,
}

/** Creates a policy with its first draft. Clocks name the policy by its code, so it is taken only once. */
export async function createSlaPolicy(transaction: Transaction, policy: SlaPolicyToWrite): Promise<string> {
  return createVersioned(transaction, DRAFTING, policy)
}
