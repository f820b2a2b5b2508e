import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { endParcel, type EndParcel } from "../../modules/after-sales/commands/receiving/end-parcel"
import { STRAY_PARCEL_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"

export interface EndParcelInput extends VerbInput, Pick<EndParcel, "action" | "words"> {}

const endParcelStep = createStep("after-sales-end-parcel", async (input: EndParcelInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, endParcel), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** A parcel that is nobody's goes back, is disposed of, or was registered by mistake. */
export const endParcelWorkflow = createWorkflow("after-sales-end-parcel-flow", (input: EndParcelInput) => {
  endParcelStep(input)
  emitEventStep({ eventName: STRAY_PARCEL_EVENTS.closed, data: { id: input.id } })
  return new WorkflowResponse(input.id)
})
