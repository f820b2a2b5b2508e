import type { PolicyTerms, WrittenTerms } from "../../../../domain/policy/terms"
import { POLICIES } from "../../queries/policy/list-policies"
import type { Transaction } from "../../transaction"
import { createVersioned, type Drafting, type Written } from "../versioned/save-draft"
import { writeDraft } from "./write-draft"

export type PolicyToWrite = Written<WrittenTerms>

export const DRAFTING: Drafting<PolicyTerms, WrittenTerms> = {
  kind: POLICIES,
  cited_by: "Clauses of published versions",
  create: ({ rows, context }, head) => rows.createAfterSalesPolicies(head, context),
  writeDraft: writeDraft,
}

/** Creates a policy with its first draft. The code is its name in every clause, so it is taken only once. */
export async function createPolicy(transaction: Transaction, policy: PolicyToWrite): Promise<string> {
  return createVersioned(transaction, DRAFTING, policy)
}
