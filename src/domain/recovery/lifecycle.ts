import type { Lifecycle } from "../kernel/lifecycle"
import type { FaultParty } from "../kernel/vocabulary"

/** Whom the merchant claims back from what he advanced to the customer (R11, K04). */
export const RECOVERY_PARTIES = ["carrier", "supplier"] as const satisfies readonly FaultParty[]
export type RecoveryParty = (typeof RECOVERY_PARTIES)[number]

export const RECOVERY_STATUSES = ["open", "submitted", "accepted", "denied", "received", "written_off"] as const
export type RecoveryStatus = (typeof RECOVERY_STATUSES)[number]

export type RecoveryAction = "submit" | "accept" | "deny" | "receive_part" | "receive" | "write_off"

/**
 * The road of a claim, which the customer neither sees nor waits for: he has his money. A denied claim may be submitted
 * again with more evidence; what is not received of an accepted one is written off with words.
 */
export const RECOVERY_LIFECYCLE = {
  open: { submit: "submitted", write_off: "written_off" },
  submitted: { accept: "accepted", deny: "denied", write_off: "written_off" },
  accepted: { receive_part: "accepted", receive: "received", write_off: "written_off" },
  denied: { submit: "submitted", write_off: "written_off" },
  received: {},
  written_off: {},
} as const satisfies Lifecycle<RecoveryStatus, RecoveryAction>

export const RECOVERY_INITIAL_STATUS: RecoveryStatus = "open"

/** Statuses in which money is still expected; the ageing list counts these. */
export const RECOVERY_OUTSTANDING: readonly RecoveryStatus[] = ["open", "submitted", "accepted", "denied"]
