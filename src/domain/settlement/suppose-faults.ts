import { decideFault } from "../fault/decide-fault"
import { accept, type Decision } from "../kernel/decision"
import type { AfterSalesReason } from "../policy/reason"
import type { SettlementItem } from "./settlement"
import { SUPPOSED, type Supposition } from "./supposition"

type BlamedItem = Pick<SettlementItem, "fault_shares" | "freight_payer">

/** Who bears the fault of an item, and so its freight, by the rules for staff who attribute it after the inspection. */
export function supposeFaults(
  before: BlamedItem,
  { skips_discretion }: Pick<AfterSalesReason, "skips_discretion">,
  { fault_shares, units = [] }: Supposition,
): Decision<BlamedItem> {
  if (!fault_shares) return accept(before)
  const findings = units.map(({ grade }) => ({ grade, note: SUPPOSED }))
  const item = { id: "item", fault_shares: before.fault_shares, freight_payer: before.freight_payer }
  const decision = decideFault([{ ...item, skips_discretion, findings }], [{ id: item.id, fault_shares }], SUPPOSED)
  if (!decision.accepted) return decision
  return accept(decision.value[0] ?? before)
}
