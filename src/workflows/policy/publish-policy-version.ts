import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  publishPolicyVersion,
  type PublishPolicyVersion,
} from "../../modules/after-sales/commands/policy/publish-policy-version"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface PublishPolicyVersionInput extends OnItsWay<PublishPolicyVersion> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing undoes a publication: customers may have ordered under it. It is the last step, and the command is atomic.
const publishPolicyVersionStep = createStep(
  "after-sales-publish-policy-version",
  async (publication: PublishPolicyVersionInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(
      onceById(publication.idempotency, publishPolicyVersion),
      arrive<PublishPolicyVersion>(publication),
    )
    return new StepResponse(publication.policy_id)
  },
)

/** Puts a draft in force and retires its predecessor; returns the policy's id. */
export const publishPolicyVersionWorkflow = createWorkflow(
  "after-sales-publish-policy-version",
  (publication: PublishPolicyVersionInput) => {
    return new WorkflowResponse(publishPolicyVersionStep(publication))
  },
)
