import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { receiveUnits } from "../../modules/after-sales/commands/rma/receive-units"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface ReceiveRmaInput extends VerbInput {
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
}

const receiveRmaStep = createStep("after-sales-receive-rma", async (input: ReceiveRmaInput, { container }) => {
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, receiveUnits), { ...input, now: new Date(input.now) })
  return new StepResponse({ id: input.id, repeated })
})

/** Goods arrived. Core is told when they have been inspected: only then is it known what may go back to stock. */
export const receiveRmaWorkflow = createWorkflow("after-sales-receive-rma-flow", (input: ReceiveRmaInput) => {
  const done = receiveRmaStep(input)
  tellOnce(RMA_EVENTS.received, done)
  return new WorkflowResponse(input.id)
})
