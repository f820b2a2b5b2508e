import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { openFeed, revokeFeed, type RevokeFeed } from "../../modules/after-sales/commands/visit/visit-feed"
import { createSecret } from "../../modules/after-sales/create-secret"
import { deriveSecret } from "../../modules/after-sales/derive-secret"
import { arrive, type OnItsWay } from "../moment"
import { signingSecretOf } from "../signing-secret"

export interface OpenVisitFeedInput extends OnItsWay<RevokeFeed> {
  /** The caller's own: the same key again is given the same address, should the first answer have been lost. */
  readonly idempotency_key: string | null
}

const openFeedStep = createStep(
  "after-sales-open-visit-feed",
  async ({ agent_id, idempotency_key, now }: OpenVisitFeedInput, { container }) => {
    const secret =
      idempotency_key === null
        ? createSecret()
        : deriveSecret(signingSecretOf(container), ["visit-feed", agent_id, idempotency_key])
    await container.resolve(AFTER_SALES_MODULE).run(openFeed, { agent_id, secret, now: new Date(now) })
    return new StepResponse(secret)
  },
)

/** Gives an agent's calendar a new address and revokes the one before; returns its secret, which nothing keeps. */
export const openVisitFeedWorkflow = createWorkflow(
  "after-sales-open-visit-feed-flow",
  (input: OpenVisitFeedInput) => new WorkflowResponse(openFeedStep(input)),
)

const revokeFeedStep = createStep(
  "after-sales-revoke-visit-feed",
  async (input: OnItsWay<RevokeFeed>, { container }) => {
    await container.resolve(AFTER_SALES_MODULE).run(revokeFeed, arrive<RevokeFeed>(input))
    return new StepResponse(input.agent_id)
  },
)

/** Revokes the address of an agent's calendar. */
export const revokeVisitFeedWorkflow = createWorkflow(
  "after-sales-revoke-visit-feed-flow",
  (input: OnItsWay<RevokeFeed>) => new WorkflowResponse(revokeFeedStep(input)),
)
