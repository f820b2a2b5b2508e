import { isGreater } from "../money/decimal"
import type { RequestPlan } from "./decide-request"

export type AutoApprovalGround = "reason_skips_discretion" | "policy_auto_approves"

/**
 * Whether nobody needs to look before the goods may come back: every item either rests on a reason that leaves the
 * merchant no say (R14), or on a policy that approves by itself up to a limit. Null means that staff decide.
 */
export function decideAutoApproval(plan: RequestPlan, currencyCode: string): AutoApprovalGround | null {
  if (plan.items.every(({ reason }) => reason.skips_discretion)) return "reason_skips_discretion"
  const unattended = plan.items.every(
    ({ reason, return_terms: { terms } }) =>
      reason.skips_discretion || (terms.auto_approve && withinLimit(plan, currencyCode, terms)),
  )
  return unattended ? "policy_auto_approves" : null
}

function withinLimit(
  plan: RequestPlan,
  currencyCode: string,
  terms: { readonly auto_approve_limit: string | null; readonly auto_approve_currency: string | null },
): boolean {
  if (terms.auto_approve_limit === null) return true
  return terms.auto_approve_currency === currencyCode && !isGreater(plan.value, terms.auto_approve_limit)
}
