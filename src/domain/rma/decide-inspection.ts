import { decide, type Decision, type Refusal } from "../kernel/decision"
import { customersShare } from "../fault/customers-share"
import type { FaultShare } from "../fault/fault-share"
import { leadingParty } from "../fault/leading-party"
import type { Disposition, Grade, Resolution } from "../kernel/vocabulary"
import { reckonsPrice } from "../settlement/reckons-price"

export interface InspectableUnit {
  readonly id: string
  readonly received: boolean
  readonly inspected: boolean
  /** What an earlier inspection found. */
  readonly accepted: boolean | null
  readonly fault_shares: readonly FaultShare[]
  readonly resolution: Resolution
}

/** `hand_over`: complete, and something that was accepted waits for the workshop. */
export interface InspectionOutcome {
  readonly complete: boolean
  readonly hand_over: boolean
}

export interface UnitFinding {
  readonly id: string
  /** Whether the merchant takes it back and pays for it, or repairs it. */
  readonly accepted: boolean
  readonly grade: Grade
  readonly disposition: Disposition
  /** Per cent of the price kept back for loss of value, 0–100. */
  readonly deduction_percentage?: number
  readonly note?: string
}

/**
 * Whether staff's findings may be recorded, and whether with them the inspection is complete: every unit that arrived
 * has been looked at. Units still under way do not hold it up; should they arrive, they are inspected in their turn.
 */
export function decideInspection(
  units: readonly InspectableUnit[],
  findings: readonly UnitFinding[],
): Decision<InspectionOutcome> {
  const refusals = findings.flatMap((finding, index) =>
    findingRefusals(
      units.find((unit) => unit.id === finding.id),
      finding,
      `units.${index}`,
    ),
  )
  return decide(refusals, () => {
    const found = new Map(findings.map((finding) => [finding.id, finding]))
    const complete = units.every((unit) => !unit.received || unit.inspected || found.has(unit.id))
    const toRepair = units.some(
      ({ id, resolution, accepted }) => resolution === "repair" && (found.get(id)?.accepted ?? accepted) === true,
    )
    return { complete, hand_over: complete && toRepair }
  })
}

function findingRefusals(unit: InspectableUnit | undefined, finding: UnitFinding, field: string): Refusal[] {
  if (!unit) {
    return [{ code: "unit_not_in_request", message: `The request has no unit ${finding.id}.`, field: `${field}.id` }]
  }
  return [
    ...receiptRefusals(unit, field),
    ...dispositionRefusals(finding, field),
    ...repairRefusals(unit, finding, field),
    ...deductionRefusals(unit, finding, field),
    ...wordsRefusals(finding, field),
  ]
}

function receiptRefusals({ id, received }: InspectableUnit, field: string): Refusal[] {
  if (received) return []
  return [{ code: "unit_not_received", message: `Unit ${id} has not arrived.`, field: `${field}.id` }]
}

/** Goods follow the money: what was not accepted stays the customer's, and what is paid for does not go back to him. */
function dispositionRefusals({ accepted, disposition }: UnitFinding, itemField: string): Refusal[] {
  const field = `${itemField}.disposition`
  if (accepted && disposition === "send_back") {
    const message = "A unit that is accepted is paid for and not sent back."
    return [{ code: "disposition_not_allowed", message, field, facts: { disposition } }]
  }
  if (!accepted && disposition === "restock") {
    const message = "A unit that is not accepted stays the customer's and is not put into stock."
    return [{ code: "disposition_not_allowed", message, field, facts: { disposition } }]
  }
  return []
}

/** What is accepted for repair goes to the workshop, and nothing else does. */
function repairRefusals({ resolution }: InspectableUnit, finding: UnitFinding, field: string): Refusal[] {
  const { accepted, disposition } = finding
  if ((disposition === "repair") === (accepted && resolution === "repair")) return []
  const message = "A unit goes to the workshop where it is accepted for repair, and only there."
  return [{ code: "disposition_not_allowed", message, field: `${field}.disposition`, facts: { disposition } }]
}

function deductionRefusals(unit: InspectableUnit, finding: UnitFinding, field: string): Refusal[] {
  const { fault_shares, resolution } = unit
  if (!keepsBack(finding) || (customersShare(fault_shares) > 0 && reckonsPrice(resolution))) return []
  const fault_party = leadingParty(fault_shares)
  return [
    {
      code: "deduction_not_allowed",
      message: `Nothing is kept back where no money is paid, or the ${fault_party} is at fault.`,
      field: `${field}.deduction_percentage`,
      facts: { fault_party },
    },
  ]
}

function wordsRefusals(finding: UnitFinding, field: string): Refusal[] {
  if ((finding.accepted && !keepsBack(finding)) || finding.note?.trim()) return []
  const message = "A unit that is refused or paid less for needs a note the customer can read."
  return [{ code: "words_required", message, field: `${field}.note` }]
}

function keepsBack({ deduction_percentage = 0 }: UnitFinding): boolean {
  return deduction_percentage > 0
}
