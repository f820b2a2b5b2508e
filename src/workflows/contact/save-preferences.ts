import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  saveContactPreferences,
  type SaveContactPreferences,
} from "../../modules/after-sales/commands/contact/save-contact-preferences"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"

export interface SavePreferencesInput extends Omit<SaveContactPreferences, "now"> {
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601. */
  readonly now: string
}

const savePreferencesStep = createStep(
  "after-sales-save-contact-preferences",
  async ({ idempotency, now, ...input }: SavePreferencesInput, { container }) => {
    const preferences = { ...input, now: new Date(now) }
    const { repeated } = await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceById(idempotency, saveContactPreferences), preferences)
    return new StepResponse({ repeated })
  },
)

/** A customer says what he may be contacted for and how. */
export const saveContactPreferencesWorkflow = createWorkflow(
  "after-sales-save-contact-preferences-flow",
  (input: SavePreferencesInput) => {
    return new WorkflowResponse(savePreferencesStep(input))
  },
)
