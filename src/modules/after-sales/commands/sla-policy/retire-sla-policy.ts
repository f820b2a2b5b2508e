import { noSlaPolicy, selectSlaTerms } from "../../queries/sla/select-sla-terms"
import type { Transaction } from "../../transaction"
import { lockPublications, retirePublished } from "./publish-sla-policy"

export interface RetireSlaPolicy {
  readonly policy_id: string
  readonly now: Date
}

/**
 * Takes a policy out of force for tickets opened from now on. What it promised before stays promised: clocks carry their
 * terms. Retiring what is not in force changes nothing. Answers the policy's id.
 */
export async function retireSlaPolicy(transaction: Transaction, input: RetireSlaPolicy): Promise<string> {
  await lockPublications(transaction)
  const versions = await selectSlaTerms(transaction, "version.policy_id = any(?)", [[input.policy_id]])
  if (versions.length === 0) throw noSlaPolicy(input.policy_id)
  await retirePublished(transaction, input.policy_id, input.now)
  return input.policy_id
}
