import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../modules/after-sales"
import { recall, type IdempotencyKey } from "../modules/after-sales/commands/once"

/**
 * The id that an earlier POST with the same key answered, or null. Core keeps no keys of ours: what core would be told
 * a second time is skipped by this.
 */
export const recallStep = createStep(
  "after-sales-recall",
  async ({ idempotency }: { readonly idempotency: IdempotencyKey | null }, { container }) =>
    new StepResponse({ id: await container.resolve(AFTER_SALES_MODULE).ask(recall, idempotency) }),
)
