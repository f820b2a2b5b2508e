import type { WarrantyTerms, WrittenWarrantyTerms } from "../../../../domain/warranty/terms"
import { WARRANTY_PLANS } from "../../queries/warranty/list-warranty-plans"
import type { Transaction } from "../../transaction"
import { createVersioned, type Drafting, type Written } from "../versioned/save-draft"
import { writeWarrantyDraft } from "./write-warranty-draft"

export type WarrantyPlanToWrite = Written<WrittenWarrantyTerms>

export const DRAFTING: Drafting<WarrantyTerms, WrittenWarrantyTerms> = {
  kind: WARRANTY_PLANS,
  cited_by: "Warranties",
  create: ({ rows, context }, head) => rows.createWarrantyPlans(head, context),
  writeDraft: writeWarrantyDraft,
}

/** Creates a plan with its first draft. Cards and covers name the plan by its code, so it is taken only once. */
export async function createWarrantyPlan(transaction: Transaction, plan: WarrantyPlanToWrite): Promise<string> {
  return createVersioned(transaction, DRAFTING, plan)
}
