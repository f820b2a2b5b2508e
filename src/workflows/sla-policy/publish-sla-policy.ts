import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  publishSlaPolicy,
  type PublishSlaPolicy,
} from "../../modules/after-sales/commands/sla-policy/publish-sla-policy"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface PublishSlaPolicyInput extends OnItsWay<PublishSlaPolicy> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing undoes a publication: tickets may have been opened under it. It is the last step, and the command is atomic.
const publishSlaPolicyStep = createStep(
  "after-sales-publish-sla-policy",
  async (input: PublishSlaPolicyInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(input.idempotency, publishSlaPolicy), arrive<PublishSlaPolicy>(input))
    return new StepResponse(input.policy_id)
  },
)

/** Puts a draft of promises in force and retires its predecessor; returns the policy's id. */
export const publishSlaPolicyWorkflow = createWorkflow(
  "after-sales-publish-sla-policy",
  (input: PublishSlaPolicyInput) => {
    return new WorkflowResponse(publishSlaPolicyStep(input))
  },
)
