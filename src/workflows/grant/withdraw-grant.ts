import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { withdrawGrant } from "../../modules/after-sales/commands/grant/withdraw-grant"
import { onceOnly } from "../../modules/after-sales/commands/once"
import type { VerbInput } from "../rma/verb-input"

export interface WithdrawGrantInput extends VerbInput {
  readonly grant_id: string
  readonly words: string
}

const withdrawGrantStep = createStep("after-sales-withdraw-grant", async (input: WithdrawGrantInput, { container }) => {
  await container.resolve(AFTER_SALES_MODULE).run(onceOnly(input.idempotency, withdrawGrant), {
    ...input,
    user_id: input.actor.id ?? "",
    now: new Date(input.now),
  })
  return new StepResponse(input.id)
})

/** Staff think better of what was granted, until the request is settled. */
export const withdrawGrantWorkflow = createWorkflow("after-sales-withdraw-grant-flow", (input: WithdrawGrantInput) => {
  withdrawGrantStep(input)
  return new WorkflowResponse(input.id)
})
