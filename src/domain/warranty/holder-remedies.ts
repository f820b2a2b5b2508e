import type { Resolution } from "../kernel/vocabulary"

/**
 * What whoever was handed a warranty may get for its unit: work on it, or another one. Money of the order is its buyer's,
 * and goes back to his card.
 */
export const HOLDER_REMEDIES = ["repair", "replacement"] as const satisfies readonly Resolution[]
export type HolderRemedy = (typeof HOLDER_REMEDIES)[number]
