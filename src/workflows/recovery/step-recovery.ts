import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { RecoveryStep } from "../../domain/recovery/decide-recovery-step"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepRecovery } from "../../modules/after-sales/commands/recovery/step-recovery"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import type { VerbInput } from "../rma/verb-input"

export interface StepRecoveryInput extends VerbInput {
  readonly step: RecoveryStep
  readonly reference: string | null
  readonly words: string | null
}

const stepRecoveryStep = createStep("after-sales-step-recovery", async (input: StepRecoveryInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const calendarOf = await afterSales.ask(loadCalendars, undefined)
  await afterSales.run(onceOnly(input.idempotency, stepRecovery), {
    ...input,
    time_zone: calendarOf(null).time_zone,
    now: new Date(input.now),
  })
  return new StepResponse(input.id)
})

/** A claim against carrier or supplier is submitted, accepted, denied, received or written off. */
export const stepRecoveryWorkflow = createWorkflow("after-sales-step-recovery-flow", (input: StepRecoveryInput) => {
  stepRecoveryStep(input)
  return new WorkflowResponse(input.id)
})
