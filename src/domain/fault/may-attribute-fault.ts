import type { RmaStage } from "../rma/lifecycle"

const STAGES_BEFORE_SETTLEMENT: readonly RmaStage[] = [
  "requested",
  "awaiting_information",
  "approved",
  "received",
  "awaiting_repair",
  "inspected",
  "appealed",
]

/** Whether fault and freight may still change: from the request until its money is fixed. */
export function mayAttributeFault(stage: RmaStage): boolean {
  return STAGES_BEFORE_SETTLEMENT.includes(stage)
}
