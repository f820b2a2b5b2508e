import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { UnitFinding } from "../../domain/rma/decide-inspection"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { inspectUnits } from "../../modules/after-sales/commands/rma/inspect-units"
import { RMA_EVENTS } from "../../types/events"
import { postReceipt } from "../core-return/post-receipt"
import { logFailure } from "../log-failure"
import type { VerbInput } from "./verb-input"

export interface InspectRmaInput extends VerbInput {
  readonly findings: readonly UnitFinding[]
}

const inspectRmaStep = createStep("after-sales-inspect-rma", async (input: InspectRmaInput, { container }) => {
  const { output } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, inspectUnits), { ...input, now: new Date(input.now) })
  return new StepResponse(output ?? { complete: false, hand_over: false })
})

const postReceiptStep = createStep("after-sales-post-receipt", async (id: string, { container }) => {
  await logFailure(container, `receipt of ${id} in core`, () => postReceipt(container, id))
  return new StepResponse(id)
})

/** What was found per unit. With the last unit, core learns what came back and the request can be settled. */
export const inspectRmaWorkflow = createWorkflow("after-sales-inspect-rma-flow", (input: InspectRmaInput) => {
  const outcome = inspectRmaStep(input)
  when("everything-that-arrived-is-inspected", outcome, ({ complete }) => complete).then(() => {
    postReceiptStep(input.id)
    emitEventStep({ eventName: RMA_EVENTS.inspected, data: { id: input.id } })
  })
  return new WorkflowResponse(outcome)
})
