import { decide, type Decision, type Refusal } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import type { FindingKind } from "./finding"
import { FINDING_LIFECYCLE, type FindingAction, type FindingStatus } from "./finding-lifecycle"

export interface FindingState {
  readonly id: string
  readonly kind: FindingKind
  readonly status: FindingStatus
  readonly quantity: number
}

/** What staff do to a finding, or to so many of its units; words say why. */
export interface FindingStep {
  readonly action: FindingAction
  /** All of them unless said otherwise. */
  readonly quantity: number | null
  readonly words: string
}

export interface FindingOutcome {
  readonly status: FindingStatus
  readonly quantity: number
  /** Units of which nothing was said: they go on as a finding of their own. */
  readonly rest: number
}

/**
 * Whether a step may be taken with a finding, and what is left of it. A unit under another serial number than the one
 * sold is none of the order's units, so it is never taken in: nobody is paid for what he did not buy here.
 */
export function decideFindingStep(finding: FindingState, step: FindingStep): Decision<FindingOutcome> {
  const next = nextStage<FindingStatus, FindingAction>(FINDING_LIFECYCLE, finding.status, step.action)
  if (!next.accepted) return next
  const quantity = step.quantity ?? finding.quantity
  return decide([...quantityRefusals(finding, quantity), ...refusalsOf(finding, step)], () => ({
    status: next.value,
    quantity,
    rest: finding.quantity - quantity,
  }))
}

function refusalsOf({ kind }: FindingState, { action, words }: FindingStep): Refusal[] {
  if (action === "take_in" && kind === "other_serial") {
    const message = "A unit under another serial number is not one that was sold with this order."
    return [{ code: "finding_not_of_order", message }]
  }
  return words.trim() === "" ? [{ code: "words_required", message: "Say why.", field: "words" }] : []
}

function quantityRefusals(finding: FindingState, quantity: number): Refusal[] {
  if (quantity >= 1 && quantity <= finding.quantity) return []
  const message = `${finding.quantity} of it were found.`
  const facts = { found: finding.quantity }
  return [{ code: "finding_quantity_out_of_range", message, field: "quantity", facts }]
}
