import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { receiveUnits } from "../../modules/after-sales/commands/rma/receive-units"
import { RMA_EVENTS } from "../../types/events"

export interface ReceiveRmaInput {
  readonly id: string
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
  readonly actor: Actor
  readonly now: string
}

const receiveRmaStep = createStep("after-sales-receive-rma", async (input: ReceiveRmaInput, { container }) => {
  await container.resolve(AFTER_SALES_MODULE).run(receiveUnits, { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Goods arrived. Core is told when they have been inspected: only then is it known what may go back to stock. */
export const receiveRmaWorkflow = createWorkflow("after-sales-receive-rma-flow", (input: ReceiveRmaInput) => {
  receiveRmaStep(input)
  emitEventStep({ eventName: RMA_EVENTS.received, data: { id: input.id } })
  return new WorkflowResponse(input.id)
})
