import type { Transaction } from "../../transaction"
import { retireVersion } from "../versioned/publish-version"
import { PUBLISHING } from "./publish-warranty-plan"

export interface RetireWarrantyPlan {
  readonly plan_id: string
  readonly now: Date
}

/** Takes a plan out of force for orders placed from now on. What it promised before stays promised. Answers the plan's id. */
export async function retireWarrantyPlan(transaction: Transaction, input: RetireWarrantyPlan): Promise<string> {
  return retireVersion(transaction, PUBLISHING, { ...input, id: input.plan_id })
}
