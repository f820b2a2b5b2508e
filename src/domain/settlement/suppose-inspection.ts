import type { Refusal } from "../kernel/decision"
import type { Disposition } from "../kernel/vocabulary"
import { decideInspection } from "../rma/decide-inspection"
import type { SettlementItem } from "./settlement"
import { SUPPOSED, type SupposedUnit } from "./supposition"

/** Every reason why inspection could not find that of these units, by the rules that it is recorded by. */
export function supposedFindingRefusals(items: readonly SettlementItem[], found: readonly SupposedUnit[]): Refusal[] {
  const arrived = items.flatMap(({ units, fault_shares, resolution, goods_come_back }) =>
    units.map(() => ({ fault_shares, resolution, received: goods_come_back })),
  )
  const decision = decideInspection(
    arrived.map((unit, nth) => ({ ...unit, id: nameOf(nth), inspected: false, accepted: null })),
    found.map((finding, nth) => ({
      ...finding,
      id: nameOf(nth),
      disposition: finding.disposition ?? usualDisposition(finding, arrived[nth]),
      note: SUPPOSED,
    })),
  )
  return decision.accepted ? [] : [...decision.reasons]
}

/** Their units with what was found, in turn. */
export function withFindings(items: readonly SettlementItem[], found: readonly SupposedUnit[]): SettlementItem[] {
  let next = 0
  return items.map((item) => ({
    ...item,
    units: item.units.map((unit) => {
      const finding = found[next++]
      if (!finding) return unit
      return { ...unit, accepted: finding.accepted, deduction_percentage: finding.deduction_percentage ?? 0 }
    }),
  }))
}

function nameOf(nth: number): string {
  return String(nth + 1)
}

function usualDisposition(
  { accepted }: SupposedUnit,
  unit: Pick<SettlementItem, "resolution"> | undefined,
): Disposition {
  if (!accepted) return "send_back"
  return unit?.resolution === "repair" ? "repair" : "restock"
}
