import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { addAbsence } from "../../modules/after-sales/commands/team/add-absence"
import { removeAbsence } from "../../modules/after-sales/commands/team/remove-absence"

export interface AddAbsenceInput {
  readonly agent_id: string
  /** ISO 8601: workflow input is serialised. */
  readonly from_at: string
  readonly until_at: string | null
  readonly words: string | null
  readonly idempotency: IdempotencyKey | null
}

const addAbsenceStep = createStep("after-sales-add-absence", async (input: AddAbsenceInput, { container }) => {
  const { idempotency, from_at, until_at, ...absence } = input
  const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, addAbsence), {
    ...absence,
    from_at: new Date(from_at),
    until_at: until_at === null ? null : new Date(until_at),
  })
  return new StepResponse(id)
})

/** Notes when an agent is not to be given work; returns the id of the absence. */
export const addAbsenceWorkflow = createWorkflow("after-sales-add-absence-flow", (input: AddAbsenceInput) => {
  return new WorkflowResponse(addAbsenceStep(input))
})

interface RemoveAbsenceInput {
  readonly id: string
  readonly agent_id: string
}

const removeAbsenceStep = createStep("after-sales-remove-absence", async (input: RemoveAbsenceInput, { container }) => {
  await container.resolve(AFTER_SALES_MODULE).run(removeAbsence, input)
  return new StepResponse(input.id)
})

/** Takes an absence back. */
export const removeAbsenceWorkflow = createWorkflow("after-sales-remove-absence-flow", (input: RemoveAbsenceInput) => {
  return new WorkflowResponse(removeAbsenceStep(input))
})
