import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { registerParcel, type RegisterParcel } from "../../modules/after-sales/commands/receiving/register-parcel"
import { STRAY_PARCEL_EVENTS } from "../../types/events"
import { readFindingClock } from "./read-finding-clock"

export interface RegisterParcelInput extends Omit<RegisterParcel, "now" | "due_at"> {
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

const registerParcelStep = createStep(
  "after-sales-register-parcel",
  async (input: RegisterParcelInput, { container }) => {
    const now = new Date(input.now)
    const { due_at } = await readFindingClock(container, now)
    const registered = await container.resolve(AFTER_SALES_MODULE).run(registerParcel, { ...input, due_at, now })
    return new StepResponse(registered)
  },
)

/** A parcel came that no request waits for. The same tracking number is the same parcel, whoever registers it. */
export const registerParcelWorkflow = createWorkflow(
  "after-sales-register-parcel-flow",
  (input: RegisterParcelInput) => {
    const registered = registerParcelStep(input)
    when("registered-for-the-first-time", registered, ({ repeated }) => !repeated).then(() => {
      emitEventStep({ eventName: STRAY_PARCEL_EVENTS.registered, data: { id: registered.id } })
    })
    return new WorkflowResponse(registered)
  },
)
