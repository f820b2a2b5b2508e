import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { CommitmentStep } from "../../domain/commitment/decide-commitment-step"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { stepCommitment } from "../../modules/after-sales/commands/commitment/step-commitment"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { COMMITMENT_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"

const EVENT_OF = {
  keep: COMMITMENT_EVENTS.kept,
  break: COMMITMENT_EVENTS.broken,
  move: COMMITMENT_EVENTS.moved,
  make_good: COMMITMENT_EVENTS.made_good,
} as const satisfies Record<CommitmentStep["verb"], string>

export interface StepCommitmentInput extends VerbInput {
  readonly verb: CommitmentStep["verb"]
  readonly words: string
  /** ISO 8601; for a promise that is moved, null for the others. */
  readonly due_at: string | null
}

const stepCommitmentStep = createStep(
  "after-sales-step-commitment",
  async (input: StepCommitmentInput, { container }) => {
    const { id, actor, idempotency, now } = input
    const status = await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(idempotency, stepCommitment), { id, step: toStep(input), actor, now: new Date(now) })
    return new StepResponse({ repeated: status === null })
  },
)

function toStep({ verb, words, due_at, now }: StepCommitmentInput): CommitmentStep {
  // A move without a date is refused as one into the past.
  return verb === "move" ? { verb, words, due_at: new Date(due_at ?? now) } : { verb, words }
}

/** A promise is kept, broken, moved or made good, with words. */
export const stepCommitmentWorkflow = createWorkflow(
  "after-sales-step-commitment-flow",
  (input: StepCommitmentInput) => {
    const done = stepCommitmentStep(input)
    when("after-sales-commitment-stepped", done, ({ repeated }) => !repeated).then(() => {
      emitEventStep({
        eventName: transform(input, ({ verb }) => EVENT_OF[verb]),
        data: transform(input, ({ id }) => ({ id })),
      })
    })
    return new WorkflowResponse(done)
  },
)
