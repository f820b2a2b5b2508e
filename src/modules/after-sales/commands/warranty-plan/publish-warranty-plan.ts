import { findPlanFaults } from "../../../../domain/warranty/find-plan-faults"
import type { WarrantyTerms } from "../../../../domain/warranty/terms"
import { WARRANTY_PLANS } from "../../queries/warranty/list-warranty-plans"
import type { Transaction } from "../../transaction"
import { lockOnePublication, publishVersion, type PublishVersion, type Publishing } from "../versioned/publish-version"

export interface PublishWarrantyPlan extends Omit<PublishVersion, "id"> {
  readonly plan_id: string
}

export const PUBLISHING: Publishing<WarrantyTerms> = {
  kind: WARRANTY_PLANS,
  lock: (transaction, id) => lockOnePublication(transaction, WARRANTY_PLANS.table, id),
  findFaults: async (_, draft) => findPlanFaults(draft),
}

/** Puts the draft in force for orders placed from now on, or throws everything that is not stated (R07). Answers the plan's id. */
export async function publishWarrantyPlan(transaction: Transaction, input: PublishWarrantyPlan): Promise<string> {
  return publishVersion(transaction, PUBLISHING, { ...input, id: input.plan_id })
}
