import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { saveAgent, type AgentToSave } from "../../modules/after-sales/commands/team/save-agent"

export interface SaveAgentInput extends AgentToSave {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and the command is atomic.
const saveAgentStep = createStep("after-sales-save-agent", async (input: SaveAgentInput, { container }) => {
  const { idempotency, ...agent } = input
  if (agent.id === null) await container.resolve(Modules.USER).retrieveUser(agent.user_id)
  const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, saveAgent), agent)
  return new StepResponse(id)
})

/** Makes an agent of a user, or replaces what is known of one; returns his id. */
export const saveAgentWorkflow = createWorkflow("after-sales-save-agent-flow", (input: SaveAgentInput) => {
  return new WorkflowResponse(saveAgentStep(input))
})
