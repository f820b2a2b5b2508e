import type { Transaction } from "../../transaction"
import { retireVersion } from "../versioned/publish-version"
import { PUBLISHING } from "./publish-sla-policy"

export interface RetireSlaPolicy {
  readonly policy_id: string
  readonly now: Date
}

/**
 * Takes a policy out of force for tickets opened from now on. What it promised before stays promised: clocks carry their
 * terms. Answers the policy's id.
 */
export async function retireSlaPolicy(transaction: Transaction, input: RetireSlaPolicy): Promise<string> {
  return retireVersion(transaction, PUBLISHING, { ...input, id: input.policy_id })
}
