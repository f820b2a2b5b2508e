import type { AfterSalesReason } from "../policy/reason"

/**
 * The reason under which a withdrawal becomes a request. A consumer who withdraws gives none, so it is one that asks
 * for nothing: on the ground of withdrawal, without evidence, a change of mind before others. Null when the merchant
 * has switched all of them off.
 */
export function chooseWithdrawalReason(reasons: readonly AfterSalesReason[]): AfterSalesReason | null {
  const silent = reasons.filter(({ basis, evidence }) => basis === "withdrawal" && evidence.length === 0)
  return silent.find(({ reason_class }) => reason_class === "preference") ?? silent[0] ?? null
}
