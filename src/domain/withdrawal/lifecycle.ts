import type { Lifecycle } from "../kernel/lifecycle"

export const WITHDRAWAL_STAGES = ["draft", "submitted", "converted", "disputed", "completed"] as const
export type WithdrawalStage = (typeof WITHDRAWAL_STAGES)[number]

export type WithdrawalAction = "submit" | "open_request" | "dispute" | "record_dispatch" | "complete"

/** What the rules say about a statement when it arrives. People dispute it, the rules only doubt. */
export const WITHDRAWAL_VERDICTS = ["within_period", "in_doubt"] as const
export type WithdrawalVerdict = (typeof WITHDRAWAL_VERDICTS)[number]

export const WITHDRAWAL_INITIAL_STAGE: WithdrawalStage = "draft"

/**
 * The road of one declaration of withdrawal. Nothing leads from `draft` to a refusal: what a consumer declares is
 * received first and argued about later. A dispute is not the end either, because a court or a second look may settle
 * it the other way.
 */
export const WITHDRAWAL_LIFECYCLE = {
  draft: { submit: "submitted" },
  submitted: { open_request: "converted", dispute: "disputed", record_dispatch: "submitted", complete: "completed" },
  converted: { record_dispatch: "converted", complete: "completed" },
  disputed: { open_request: "converted", record_dispatch: "disputed", complete: "completed" },
  completed: {},
} as const satisfies Lifecycle<WithdrawalStage, WithdrawalAction>
