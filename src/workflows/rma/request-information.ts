import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { requestInformation } from "../../modules/after-sales/commands/rma/request-information"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface RequestInformationInput extends VerbInput {
  readonly words: string
}

const requestInformationStep = createStep(
  "after-sales-request-information",
  async (input: RequestInformationInput, { container }) => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const [calendarOf, options] = await Promise.all([afterSales.ask(loadCalendars, undefined), afterSales.getOptions()])
    const { repeated } = await afterSales.run(onceOnly(input.idempotency, requestInformation), {
      ...input,
      answer_days: options.answer_days,
      time_zone: calendarOf(null).time_zone,
      now: new Date(input.now),
    })
    return new StepResponse({ id: input.id, repeated })
  },
)

/** Staff ask the customer back; the promise to decide stands still until the answer. */
export const requestInformationWorkflow = createWorkflow(
  "after-sales-request-information-flow",
  (input: RequestInformationInput) => {
    const done = requestInformationStep(input)
    tellOnce(RMA_EVENTS.information_requested, done)
    return new WorkflowResponse(input.id)
  },
)
