import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { openFeed, revokeFeed, type OpenFeed } from "../../modules/after-sales/commands/visit/visit-feed"
import { arrive, type OnItsWay } from "../moment"

const openFeedStep = createStep("after-sales-open-visit-feed", async (input: OnItsWay<OpenFeed>, { container }) => {
  return new StepResponse(await container.resolve(AFTER_SALES_MODULE).run(openFeed, arrive<OpenFeed>(input)))
})

/** Gives an agent's calendar a new address and revokes the one before; returns its secret, which nothing keeps. */
export const openVisitFeedWorkflow = createWorkflow(
  "after-sales-open-visit-feed-flow",
  (input: OnItsWay<OpenFeed>) => new WorkflowResponse(openFeedStep(input)),
)

const revokeFeedStep = createStep("after-sales-revoke-visit-feed", async (input: OnItsWay<OpenFeed>, { container }) => {
  await container.resolve(AFTER_SALES_MODULE).run(revokeFeed, arrive<OpenFeed>(input))
  return new StepResponse(input.agent_id)
})

/** Revokes the address of an agent's calendar. */
export const revokeVisitFeedWorkflow = createWorkflow(
  "after-sales-revoke-visit-feed-flow",
  (input: OnItsWay<OpenFeed>) => new WorkflowResponse(revokeFeedStep(input)),
)
