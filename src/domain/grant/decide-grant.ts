import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { FaultParty, GrantKind } from "../kernel/vocabulary"
import { isPositive, type Amount } from "../money/decimal"
import { customerMayBear } from "../policy/may-bear"
import type { RmaStage } from "../rma/lifecycle"
import { isWithinLimit, type GrantLimit } from "./grant-limit"
import { GRANTABLE } from "./grantable"
import type { GrantStatus } from "./words"

export interface GrantQuestion {
  readonly kind: GrantKind
  /** Rounded to the currency. */
  readonly amount: Amount
  readonly stage: RmaStage
  /** Whoever bears a share of the fault for one of the request's items. */
  readonly fault_parties: readonly FaultParty[]
  /** The agent's, in this case; null where the merchant set none. */
  readonly limit: Pick<GrantLimit, "per_grant" | "per_30_days"> | null
  /** What the agent has granted within 30 days. */
  readonly granted: Amount
}

/**
 * Whether staff may give money on top of the price, and whether alone. Compensation is for harm that others did (R14,
 * R15): where the customer himself or nobody is at fault, it is goodwill. Above the agent's limit it waits for somebody
 * else.
 */
export function decideGrant(question: GrantQuestion): Decision<Extract<GrantStatus, "granted" | "waiting">> {
  const { amount, granted, limit } = question
  return decide([...stageRefusals(question), ...amountRefusals(question), ...faultRefusals(question)], () =>
    isWithinLimit(amount, granted, limit) ? "granted" : "waiting",
  )
}

function stageRefusals({ stage }: GrantQuestion): Refusal[] {
  if (GRANTABLE.includes(stage)) return []
  const message = `Nothing can be granted on a request that is ${stage}.`
  return [{ code: "action_not_allowed_in_stage", message, facts: { action: "grant", stage } }]
}

function amountRefusals({ amount }: GrantQuestion): Refusal[] {
  if (isPositive(amount)) return []
  return [{ code: "amount_not_positive", message: "Grant an amount above zero.", field: "amount" }]
}

function faultRefusals({ kind, fault_parties }: GrantQuestion): Refusal[] {
  if (kind === "goodwill" || fault_parties.some((fault) => !customerMayBear(fault))) return []
  const message = "Nobody but the customer is at fault: give it as goodwill."
  return [{ code: "compensation_needs_fault", message, field: "kind" }]
}
