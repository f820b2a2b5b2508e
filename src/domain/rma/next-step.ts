import type { RmaStage } from "./lifecycle"

export const NEXT_STEPS = [
  "merchant_decides",
  "customer_answers",
  "customer_sends_goods",
  "merchant_inspects",
  "merchant_repairs",
  "merchant_pays",
  "customer_pays",
  "customer_gives_feedback",
  "customer_may_appeal",
  "merchant_decides_appeal",
  "nothing",
] as const
export type NextStepCode = (typeof NEXT_STEPS)[number]

const NEXT_STEP_OF = {
  requested: "merchant_decides",
  awaiting_information: "customer_answers",
  approved: "customer_sends_goods",
  received: "merchant_inspects",
  awaiting_repair: "merchant_repairs",
  inspected: "merchant_pays",
  settling: "merchant_pays",
  settled: "customer_gives_feedback",
  rejected: "customer_may_appeal",
  appealed: "merchant_decides_appeal",
  closed: "nothing",
  refused: "nothing",
  canceled: "nothing",
  lapsed: "nothing",
} as const satisfies Record<RmaStage, NextStepCode>

export interface NextStep {
  readonly code: NextStepCode
  readonly by_at: Date | null
}

interface Deadlines {
  readonly decision_due_at: Date
  readonly lapses_at: Date | null
  /** While the customer owes a difference. */
  readonly payment_due_at: Date | null
}

/** What happens next, whose turn it is, and by when: what a customer wants to know first. */
export function nextStep(stage: RmaStage, deadlines: Deadlines): NextStep {
  if (stage === "settling" && deadlines.payment_due_at)
    return { code: "customer_pays", by_at: deadlines.payment_due_at }
  const code = NEXT_STEP_OF[stage]
  if (code === "merchant_decides") return { code, by_at: deadlines.decision_due_at }
  return { code, by_at: code.startsWith("customer_") ? deadlines.lapses_at : null }
}
