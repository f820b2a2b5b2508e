import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { FreightLeg } from "../../domain/fault/freight-leg"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { recordFreight } from "../../modules/after-sales/commands/fault/record-freight"
import { voidFreight } from "../../modules/after-sales/commands/fault/void-freight"
import { onceOnly } from "../../modules/after-sales/commands/once"
import type { VerbInput } from "../rma/verb-input"

export interface RecordFreightInput extends VerbInput, FreightLeg {
  readonly tracking_reference: string | null
  readonly receipt_note: string | null
}

const recordFreightStep = createStep("after-sales-record-freight", async (input: RecordFreightInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, recordFreight), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Staff note what a way of the goods really cost, and who has paid it. */
export const recordFreightWorkflow = createWorkflow("after-sales-record-freight-flow", (input: RecordFreightInput) => {
  recordFreightStep(input)
  return new WorkflowResponse(input.id)
})

export interface VoidFreightInput extends VerbInput {
  readonly leg_id: string
  readonly words: string
}

const voidFreightStep = createStep("after-sales-void-freight", async (input: VoidFreightInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, voidFreight), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** What was noted wrongly counts no more. */
export const voidFreightWorkflow = createWorkflow("after-sales-void-freight-flow", (input: VoidFreightInput) => {
  voidFreightStep(input)
  return new WorkflowResponse(input.id)
})
