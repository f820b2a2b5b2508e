import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { takeOver, type TakeOver } from "../../modules/after-sales/commands/warranty/take-over"
import { WARRANTY_EVENTS } from "../../types/events"
import { arrive, type OnItsWay } from "../moment"
import { tellOnce } from "../tell-once"

export interface TakeOverInput extends OnItsWay<TakeOver> {
  readonly idempotency: IdempotencyKey | null
}

const takeOverStep = createStep("after-sales-take-over-warranty", async (input: TakeOverInput, { container }) => {
  const taken = onceById(input.idempotency, takeOver)
  return new StepResponse(await container.resolve(AFTER_SALES_MODULE).run(taken, arrive<TakeOver>(input)))
})

/** Whoever holds the link that the owner made becomes the owner. */
export const takeOverWarrantyWorkflow = createWorkflow(
  "after-sales-take-over-warranty-flow",
  (input: TakeOverInput) => {
    const done = takeOverStep(input)
    tellOnce(WARRANTY_EVENTS.transferred, done)
    return new WorkflowResponse(done)
  },
)
