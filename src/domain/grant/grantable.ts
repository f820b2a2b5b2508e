import type { RmaStage } from "../rma/lifecycle"

/** While a grant can still become a line of the settlement, or cease to be one. */
export const GRANTABLE: readonly RmaStage[] = [
  "requested",
  "awaiting_information",
  "approved",
  "received",
  "inspected",
  "appealed",
]
