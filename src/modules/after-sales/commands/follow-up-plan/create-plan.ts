import type { PlanTerms, WrittenPlanTerms } from "../../../../domain/follow-up/plan"
import { FOLLOW_UP_PLANS } from "../../queries/follow-up/list-plans"
import type { Transaction } from "../../transaction"
import { createVersioned, type Drafting, type Written } from "../versioned/save-draft"
import { writePlanDraft } from "./write-plan-draft"

export type PlanToWrite = Written<WrittenPlanTerms>

export const DRAFTING: Drafting<PlanTerms, WrittenPlanTerms> = {
  kind: FOLLOW_UP_PLANS,
  cited_by: "Visits",
  create: ({ rows, context }, head) => rows.createFollowUpPlans(head, context),
  writeDraft: writePlanDraft,
}

/** Creates a plan with its first draft. A code is taken only once. */
export async function createPlan(transaction: Transaction, plan: PlanToWrite): Promise<string> {
  return createVersioned(transaction, DRAFTING, plan)
}
