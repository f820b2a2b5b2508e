import type { Lifecycle } from "../kernel/lifecycle"

export const ERASURE_STAGES = ["erasing", "erased"] as const
export type ErasureStage = (typeof ERASURE_STAGES)[number]

export type ErasureAction = "finish"

/** The road of an erasure: our words are gone when it begins, and it lasts until files and sent letters are gone too. */
export const ERASURE_LIFECYCLE = {
  erasing: { finish: "erased" },
  erased: {},
} as const satisfies Lifecycle<ErasureStage, ErasureAction>

export const ERASURE_INITIAL_STAGE: ErasureStage = "erasing"
