import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { createPlan, type PlanToWrite } from "../../modules/after-sales/commands/follow-up-plan/create-plan"
import {
  publishPlan,
  retirePlan,
  type PublishPlan,
} from "../../modules/after-sales/commands/follow-up-plan/publish-plan"
import { savePlanDraft } from "../../modules/after-sales/commands/follow-up-plan/save-plan-draft"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { arrive, type OnItsWay } from "../moment"

export interface SavePlanInput extends PlanToWrite {
  /** Null creates the plan. */
  readonly plan_id: string | null
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601. */
  readonly now: string
}

const savePlanStep = createStep("after-sales-save-follow-up-plan", async (input: SavePlanInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { plan_id, idempotency } = input
  const { id } =
    plan_id === null
      ? await afterSales.run(onceById(idempotency, createPlan), input)
      : await afterSales.run(onceById(idempotency, savePlanDraft), { ...input, plan_id, now: new Date(input.now) })
  return new StepResponse(id)
})

/** Creates a plan with its first draft, or replaces the draft of one; returns the plan's id. */
export const saveFollowUpPlanWorkflow = createWorkflow(
  "after-sales-save-follow-up-plan-flow",
  (input: SavePlanInput) => new WorkflowResponse(savePlanStep(input)),
)

export interface PublishPlanInput extends OnItsWay<PublishPlan> {
  readonly idempotency: IdempotencyKey | null
}

const publishPlanStep = createStep(
  "after-sales-publish-follow-up-plan",
  async (input: PublishPlanInput, { container }) => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    await afterSales.run(onceById(input.idempotency, publishPlan), arrive<PublishPlan>(input))
    return new StepResponse(input.plan_id)
  },
)

/** Puts a plan's draft in force; returns the plan's id. */
export const publishFollowUpPlanWorkflow = createWorkflow(
  "after-sales-publish-follow-up-plan-flow",
  (input: PublishPlanInput) => new WorkflowResponse(publishPlanStep(input)),
)

export type RetirePlanInput = Omit<PublishPlanInput, "version">

const retirePlanStep = createStep(
  "after-sales-retire-follow-up-plan",
  async (input: RetirePlanInput, { container }) => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const retiring = { plan_id: input.plan_id, now: new Date(input.now) }
    await afterSales.run(onceById(input.idempotency, retirePlan), retiring)
    return new StepResponse(input.plan_id)
  },
)

/** Takes a plan out of force; returns its id. */
export const retireFollowUpPlanWorkflow = createWorkflow(
  "after-sales-retire-follow-up-plan-flow",
  (input: RetirePlanInput) => new WorkflowResponse(retirePlanStep(input)),
)
