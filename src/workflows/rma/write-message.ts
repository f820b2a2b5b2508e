import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { receiveAnswer } from "../../modules/after-sales/commands/rma/receive-answer"
import { writeMessage } from "../../modules/after-sales/commands/rma/write-message"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import type { VerbInput } from "./verb-input"

export interface WriteMessageInput extends VerbInput {
  readonly body: string
  readonly is_internal: boolean
}

const writeMessageStep = createStep("after-sales-write-message", async (input: WriteMessageInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const message = { ...input, now: new Date(input.now) }
  if (input.actor.type === "staff") {
    await afterSales.run(onceOnly(input.idempotency, writeMessage), message)
  } else {
    const calendarOf = await afterSales.ask(loadCalendars, undefined)
    await afterSales.run(onceOnly(input.idempotency, receiveAnswer), { ...message, calendar: calendarOf(null) })
  }
  return new StepResponse(input.id)
})

/** A note among staff, a word to the customer, or a word from the customer, which ends the wait for his answer. */
export const writeMessageWorkflow = createWorkflow("after-sales-write-message-flow", (input: WriteMessageInput) => {
  writeMessageStep(input)
  return new WorkflowResponse(input.id)
})
