import type { Transaction } from "../../transaction"
import { lockVersions, retirePublished } from "./publish-warranty-plan"

export interface RetireWarrantyPlan {
  readonly plan_id: string
  readonly now: Date
}

/**
 * Takes a plan out of force for orders placed from now on. What it promised before stays promised. Retiring what is not
 * in force changes nothing. Answers the plan's id.
 */
export async function retireWarrantyPlan(transaction: Transaction, input: RetireWarrantyPlan): Promise<string> {
  await lockVersions(transaction, input.plan_id)
  await retirePublished(transaction, input.plan_id, input.now)
  return input.plan_id
}
