import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { saveTeam, type TeamToSave } from "../../modules/after-sales/commands/team/save-team"

export interface SaveTeamInput extends TeamToSave {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and the command is atomic.
const saveTeamStep = createStep("after-sales-save-team", async (input: SaveTeamInput, { container }) => {
  const { idempotency, ...team } = input
  const people = [team.lead_user_id, team.manager_user_id].filter((id) => id !== null)
  for (const id of people) await container.resolve(Modules.USER).retrieveUser(id)
  const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, saveTeam), team)
  return new StepResponse(id)
})

/** Creates or replaces a team with its routing rules, and returns its id. Tickets that a team has stay with it. */
export const saveTeamWorkflow = createWorkflow("after-sales-save-team-flow", (input: SaveTeamInput) => {
  return new WorkflowResponse(saveTeamStep(input))
})
