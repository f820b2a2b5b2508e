import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepFinding, type StepFinding } from "../../modules/after-sales/commands/receiving/step-finding"
import { FINDING_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"
import { tellOnce } from "../tell-once"
import { readFindingClock } from "./read-finding-clock"

export interface StepFindingInput extends VerbInput, Pick<StepFinding, "action" | "quantity" | "words"> {}

const stepFindingStep = createStep("after-sales-step-finding", async (input: StepFindingInput, { container }) => {
  const now = new Date(input.now)
  const { time_zone } = await readFindingClock(container, now)
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, stepFinding), { ...input, time_zone, now })
  return new StepResponse({ id: input.id, repeated })
})

/** What was not declared is sent back, kept for the customer, handed over, disposed of, or was never there. */
export const stepFindingWorkflow = createWorkflow("after-sales-step-finding-flow", (input: StepFindingInput) => {
  const done = stepFindingStep(input)
  tellOnce(FINDING_EVENTS.decided, done)
  return new WorkflowResponse(input.id)
})
