import { findLifecycleFaults } from "../kernel/lifecycle"
import { decideWarrantyStep, type WarrantyStep } from "./decide-warranty-step"
import { WARRANTY_INITIAL_STATUS, WARRANTY_LIFECYCLE, WARRANTY_STATUSES, type WarrantyStatus } from "./lifecycle"

const ACTIONS = ["void", "appeal", "uphold", "restore"] as const

function outcome(status: WarrantyStatus, step: Partial<WarrantyStep> & Pick<WarrantyStep, "action">): string {
  const decision = decideWarrantyStep(status, { words: "Water in it", evidence: "report 7", ...step })
  return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code).join(", ")
}

describe("a warranty", () => {
  it("has a sound lifecycle", () => {
    expect(findLifecycleFaults(WARRANTY_LIFECYCLE, WARRANTY_INITIAL_STATUS)).toEqual([])
  })

  it.each(WARRANTY_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    "%s answers %s as its table says",
    (status, action) => {
      const row: Readonly<Partial<Record<string, WarrantyStatus>>> = WARRANTY_LIFECYCLE[status]
      expect(outcome(status, { action })).toBe(row[action] ?? "action_not_allowed_in_stage")
    },
  )

  it("is voided on evidence and words only (edge case 21)", () => {
    expect(outcome("active", { action: "void", evidence: null })).toBe("void_evidence_required")
    expect(outcome("active", { action: "void", evidence: " ", words: " " })).toBe(
      "words_required, void_evidence_required",
    )
    expect(outcome("void", { action: "appeal", evidence: null })).toBe("appealed")
    expect(outcome("appealed", { action: "restore", evidence: null, words: "" })).toBe("words_required")
  })
})
