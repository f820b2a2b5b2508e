import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { Amount } from "../money/decimal"
import { isWithinLimit, type GrantLimit } from "./grant-limit"
import type { ApprovalStatus } from "./words"

export interface ApprovalQuestion {
  readonly status: ApprovalStatus
  readonly amount: Amount
  readonly requested_by: string
  readonly answer: Extract<ApprovalStatus, "approved" | "declined">
  readonly decided_by: string
  /** The decider's own in the same case; null where there is none. */
  readonly limit: Pick<GrantLimit, "per_grant" | "per_30_days"> | null
}

/**
 * Whether somebody may decide about what waits. Nobody approves his own, and nobody lets others give what he could not
 * give himself: only the amount counts, what he gave in the last 30 days is not the asker's concern. Declining is free:
 * whoever asked may think better of it.
 */
export function decideApprovalBy(question: ApprovalQuestion): Decision<ApprovalQuestion["answer"]> {
  const { answer } = question
  const refusals = [...statusRefusals(question), ...(answer === "approved" ? approverRefusals(question) : [])]
  return decide(refusals, () => answer)
}

function statusRefusals({ status }: ApprovalQuestion): Refusal[] {
  if (status === "pending") return []
  const message = `This has been ${status} already.`
  return [{ code: "approval_already_decided", message, facts: { status } }]
}

function approverRefusals({ requested_by, decided_by, amount, limit }: ApprovalQuestion): Refusal[] {
  const own: Refusal[] =
    requested_by === decided_by
      ? [{ code: "own_request_not_yours_to_approve", message: "Somebody else has to approve what you asked for." }]
      : []
  if (limit === null || isWithinLimit(amount, "0", { ...limit, per_30_days: null })) return own
  const message = `Your own limit is ${limit.per_grant}.`
  return [...own, { code: "approval_limit_too_small", message, facts: { amount, limit: limit.per_grant } }]
}
