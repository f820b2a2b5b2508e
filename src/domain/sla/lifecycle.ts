import type { Lifecycle } from "../kernel/lifecycle"
import type { SlaMetric } from "../kernel/vocabulary"

export const CLOCK_STATES = ["running", "paused", "met", "closed", "stopped"] as const
export type ClockState = (typeof CLOCK_STATES)[number]

export type ClockAction = "pause" | "resume" | "meet" | "close" | "stop" | "reopen"

/**
 * The road of a clock. A breach is no state: a broken promise is still to be kept, and what is met late stays late.
 * `closed` ended with its ticket and may run again with it; `stopped` is over (merged, spam, another promise instead).
 */
export const CLOCK_LIFECYCLE = {
  running: { pause: "paused", meet: "met", close: "closed", stop: "stopped" },
  paused: { resume: "running", meet: "met", close: "closed", stop: "stopped" },
  met: { reopen: "running" },
  closed: { reopen: "running" },
  stopped: {},
} as const satisfies Lifecycle<ClockState, ClockAction>

export const CLOCK_INITIAL_STATE: ClockState = "running"

/** States in which the promise is still to be kept. */
export const OPEN_CLOCK_STATES: readonly ClockState[] = ["running", "paused"]

/**
 * Only what needs somebody else's doing can wait for him. An answer needs nobody but us, so a pause never saves an agent
 * from giving one.
 */
export const PAUSABLE_METRICS: readonly SlaMetric[] = ["solution_proposed", "resolution"]

/** What runs again when a ticket is opened again after it was kept. An answer given or proposed stays given. */
export const REOPENED_METRICS: readonly SlaMetric[] = ["resolution"]
