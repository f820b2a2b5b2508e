/** What a clock shows at a glance. */
export const CLOCK_FACES = ["running", "at_risk", "breached", "paused", "met", "met_late", "over"] as const
export type ClockFace = (typeof CLOCK_FACES)[number]

/** What the face is read from; instants are ISO 8601, so that a screen can work it out from the contract as it ticks. */
export interface ClockReading {
  readonly state: "running" | "paused" | "met" | "closed" | "stopped"
  readonly warn_at: string | null
  readonly due_at: string | null
  readonly breached_at: string | null
}

/**
 * The face of a clock at an instant (epoch ms). A running clock past its deadline is breached whether or not the sweep
 * has noted it, and one past its warning is at risk.
 */
export function clockFaceAt({ state, warn_at, due_at, breached_at }: ClockReading, now: number): ClockFace {
  const isPast = (at: string | null) => at !== null && Date.parse(at) <= now
  if (state === "met") return breached_at === null ? "met" : "met_late"
  if (state === "closed" || state === "stopped") return "over"
  if (breached_at !== null) return "breached"
  if (state === "paused") return "paused"
  if (isPast(due_at)) return "breached"
  return isPast(warn_at) ? "at_risk" : "running"
}
