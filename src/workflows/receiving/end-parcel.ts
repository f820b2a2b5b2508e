import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { endParcel, type EndParcel } from "../../modules/after-sales/commands/receiving/end-parcel"
import { STRAY_PARCEL_EVENTS } from "../../types/events"
import type { VerbInput } from "../rma/verb-input"
import { tellOnce } from "../tell-once"

export interface EndParcelInput extends VerbInput, Pick<EndParcel, "action" | "words"> {}

const endParcelStep = createStep("after-sales-end-parcel", async (input: EndParcelInput, { container }) => {
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, endParcel), { ...input, now: new Date(input.now) })
  return new StepResponse({ id: input.id, repeated })
})

/** A parcel that is nobody's goes back, is disposed of, or was registered by mistake. */
export const endParcelWorkflow = createWorkflow("after-sales-end-parcel-flow", (input: EndParcelInput) => {
  const done = endParcelStep(input)
  tellOnce(STRAY_PARCEL_EVENTS.closed, done)
  return new WorkflowResponse(input.id)
})
