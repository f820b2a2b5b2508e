import { inCurrency } from "../../domain/money/in-currency"
import type { ApprovalRecord } from "../../modules/after-sales/queries/approval/list-approvals"
import type { GrantRecord } from "../../modules/after-sales/queries/grant/list-grants"
import type { ApprovalBody, GrantBody } from "../../types"

export function toGrantBody(grant: GrantRecord): GrantBody {
  return {
    ...grant,
    amount: inCurrency(grant.amount, grant.currency_code),
    granted_at: grant.granted_at.toISOString(),
    withdrawn_at: grant.withdrawn_at?.toISOString() ?? null,
  }
}

export function toApprovalBody(approval: ApprovalRecord): ApprovalBody {
  return {
    ...approval,
    amount: inCurrency(approval.amount, approval.currency_code),
    requested_at: approval.requested_at.toISOString(),
    decided_at: approval.decided_at?.toISOString() ?? null,
  }
}
