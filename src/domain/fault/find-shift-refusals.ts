import type { Refusal } from "../kernel/decision"
import type { Grade } from "../kernel/vocabulary"
import { customersShare } from "./customers-share"
import type { FaultShare } from "./fault-share"

/** What inspection wrote down about one unit. */
export interface Finding {
  readonly grade: Grade
  readonly note: string | null
}

export interface AttributedFault {
  readonly id: string
  readonly fault_shares: readonly FaultShare[]
  /** The reason leaves the merchant no say (R14). */
  readonly skips_discretion: boolean
  /** Of the units that have been looked at. */
  readonly findings: readonly Finding[]
}

/** Grades that bear the customer's complaint out: what he said is wrong, is wrong. */
const BEARS_HIM_OUT: readonly Grade[] = ["defective", "wrong_item"]

/**
 * Whether more of the fault may be put on the customer. For a reason that leaves no say it takes a finding: every unit
 * looked at was in order in that respect, and a note says what was seen. Nobody is blamed on suspicion.
 */
export function findShiftRefusals(item: AttributedFault, shares: readonly FaultShare[], field: string): Refusal[] {
  const isWorse = customersShare(shares) > customersShare(item.fault_shares)
  if (!isWorse || !item.skips_discretion || disprovesHim(item.findings)) return []
  return [
    {
      code: "fault_not_customers",
      message: "This reason puts no fault on the customer unless inspection found otherwise and a note says what.",
      field,
      facts: { item_id: item.id },
    },
  ]
}

function disprovesHim(findings: readonly Finding[]): boolean {
  return (
    findings.some(({ note }) => (note ?? "").trim() !== "") &&
    findings.every(({ grade }) => !BEARS_HIM_OUT.includes(grade))
  )
}
