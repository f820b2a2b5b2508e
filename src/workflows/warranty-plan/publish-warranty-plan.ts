import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  publishWarrantyPlan,
  type PublishWarrantyPlan,
} from "../../modules/after-sales/commands/warranty-plan/publish-warranty-plan"
import { hasWarrantyReason } from "../../modules/after-sales/queries/warranty/has-warranty-reason"
import { arrive, type OnItsWay } from "../moment"
import { createReasonWorkflow } from "../reason/create-reason"
import { WARRANTY_REASON } from "./warranty-reason"

export interface PublishWarrantyPlanInput extends OnItsWay<PublishWarrantyPlan> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing undoes a publication: orders may have been placed under it. The command is atomic, and publishing again what is
// published changes nothing, so that a reason which could not be made is made by the next call.
const publishWarrantyPlanStep = createStep(
  "after-sales-publish-warranty-plan",
  async (input: PublishWarrantyPlanInput, { container }) => {
    const service = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(input.idempotency, publishWarrantyPlan), arrive<PublishWarrantyPlan>(input))
    const has_reason = await service.ask(hasWarrantyReason, WARRANTY_REASON.reason.code)
    return new StepResponse({ id: input.plan_id, has_reason })
  },
)

/**
 * Puts a draft in force and retires its predecessor; returns the plan's id. From the first plan on a customer has a reason
 * to ask by.
 */
export const publishWarrantyPlanWorkflow = createWorkflow(
  "after-sales-publish-warranty-plan-flow",
  (input: PublishWarrantyPlanInput) => {
    const published = publishWarrantyPlanStep(input)
    when("after-sales-no-warranty-reason", published, ({ has_reason }) => !has_reason).then(() => {
      createReasonWorkflow.runAsStep({ input: WARRANTY_REASON })
    })
    return new WorkflowResponse(input.plan_id)
  },
)
