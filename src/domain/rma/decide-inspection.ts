import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { Disposition, FaultParty, Grade } from "../kernel/vocabulary"

export interface InspectableUnit {
  readonly id: string
  readonly received: boolean
  readonly inspected: boolean
  readonly fault_party: FaultParty
}

export interface UnitFinding {
  readonly id: string
  readonly accepted: boolean
  readonly grade: Grade
  readonly disposition: Disposition
  readonly deduction_percentage?: number
  readonly note?: string
}

/** Whether staff's findings may be recorded, and whether with them every received unit has been inspected. */
export function decideInspection(
  units: readonly InspectableUnit[],
  findings: readonly UnitFinding[],
): Decision<{ readonly complete: boolean }> {
  const refusals = findings.flatMap((finding, index) =>
    findingRefusals(
      units.find((unit) => unit.id === finding.id),
      finding,
      `units.${index}`,
    ),
  )
  return decide(refusals, () => {
    const found = new Set(findings.map((finding) => finding.id))
    return { complete: units.every((unit) => !unit.received || unit.inspected || found.has(unit.id)) }
  })
}

function findingRefusals(unit: InspectableUnit | undefined, finding: UnitFinding, field: string): Refusal[] {
  if (!unit) {
    return [{ code: "unit_not_in_request", message: `The request has no unit ${finding.id}.`, field: `${field}.id` }]
  }
  const refusals: Refusal[] = []
  if (!unit.received) {
    refusals.push({ code: "unit_not_received", message: `Unit ${unit.id} has not arrived.`, field: `${field}.id` })
  }
  const keepsBack = (finding.deduction_percentage ?? 0) > 0
  if (keepsBack && unit.fault_party !== "customer" && unit.fault_party !== "none") {
    refusals.push({
      code: "deduction_not_allowed",
      message: `Nothing is kept back where the ${unit.fault_party} is at fault.`,
      field: `${field}.deduction_percentage`,
      facts: { fault_party: unit.fault_party },
    })
  }
  if ((keepsBack || !finding.accepted) && !finding.note?.trim()) {
    refusals.push({
      code: "words_required",
      message: "A unit that is refused or paid less for needs a note the customer can read.",
      field: `${field}.note`,
    })
  }
  return refusals
}
