import type { Refusal } from "../kernel/decision"
import type { Resolution } from "../kernel/vocabulary"

/**
 * Goods to be repaired wait in a workshop, for weeks perhaps, while refunds and replacements have a promise to keep: the
 * two are asked for apart.
 */
export function repairStandsAlone(resolutions: readonly Resolution[]): Refusal[] {
  const repairs = resolutions.filter((resolution) => resolution === "repair").length
  if (repairs === 0 || repairs === resolutions.length) return []
  const message = "Goods to be repaired go into a request of their own."
  return [{ code: "repair_stands_alone", message, field: "items" }]
}
