import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { confirmStock } from "../../modules/after-sales/commands/stock/confirm-stock"
import type { VerbInput } from "../rma/verb-input"

export interface ConfirmStockInput extends VerbInput {
  readonly words: string
}

const confirmStockStep = createStep("after-sales-confirm-stock", async (input: ConfirmStockInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, confirmStock), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Staff have counted what a crash left in doubt. */
export const confirmStockWorkflow = createWorkflow("after-sales-confirm-stock-flow", (input: ConfirmStockInput) => {
  confirmStockStep(input)
  return new WorkflowResponse(input.id)
})
