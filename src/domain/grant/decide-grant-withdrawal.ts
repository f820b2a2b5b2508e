import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { RmaStage } from "../rma/lifecycle"
import { GRANTABLE } from "./grantable"
import type { GrantStatus } from "./words"

/**
 * Whether staff may take back what was granted: until the money is fixed, also what somebody else has approved, and
 * what still waits. Granting it anew is a new grant, which asks again whoever has to be asked.
 */
export function decideGrantWithdrawal(grant: {
  readonly status: GrantStatus
  readonly stage: RmaStage
}): Decision<Extract<GrantStatus, "withdrawn">> {
  return decide([...stageRefusals(grant), ...statusRefusals(grant)], () => "withdrawn")
}

function stageRefusals({ stage }: { readonly stage: RmaStage }): Refusal[] {
  if (GRANTABLE.includes(stage)) return []
  const message = `Nothing can be withdrawn from a request that is ${stage}.`
  return [{ code: "action_not_allowed_in_stage", message, facts: { action: "withdraw_grant", stage } }]
}

function statusRefusals({ status }: { readonly status: GrantStatus }): Refusal[] {
  if (status === "granted" || status === "waiting") return []
  return [{ code: "grant_not_in_force", message: `This grant is ${status} already.`, facts: { status } }]
}
