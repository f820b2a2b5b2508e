import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { receiveAnswer } from "../../modules/after-sales/commands/rma/receive-answer"
import { writeMessage } from "../../modules/after-sales/commands/rma/write-message"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"

export interface WriteMessageInput {
  readonly id: string
  readonly body: string
  readonly is_internal: boolean
  readonly actor: Actor
  readonly now: string
}

const writeMessageStep = createStep("after-sales-write-message", async (input: WriteMessageInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const message = { ...input, now: new Date(input.now) }
  if (input.actor.type === "staff") {
    await afterSales.run(writeMessage, message)
  } else {
    const calendarOf = await afterSales.ask(loadCalendars, undefined)
    await afterSales.run(receiveAnswer, { ...message, calendar: calendarOf(null) })
  }
  return new StepResponse(input.id)
})

/** A note among staff, a word to the customer, or a word from the customer, which ends the wait for his answer. */
export const writeMessageWorkflow = createWorkflow("after-sales-write-message-flow", (input: WriteMessageInput) => {
  writeMessageStep(input)
  return new WorkflowResponse(input.id)
})
