import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { changePayout } from "../../modules/after-sales/commands/payout/change-payout"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { completeSettlement } from "./complete-settlement"
import { executePlannedPayouts } from "./execute-planned-payouts"
import { findRefund } from "./find-refund"

export interface ResolvePayoutInput {
  readonly rma_id: string
  readonly payout_id: string
  /** What somebody found out at the payment provider. */
  readonly outcome: "paid" | "not_paid"
  readonly words: string
  readonly now: string
}

const resolvePayoutStep = createStep("after-sales-resolve-payout", async (input: ResolvePayoutInput, { container }) => {
  const payout = await retrieveOwnPayout(container, input)
  const refund = await findRefund(container, payout)
  // Core's books go before anybody's word: a refund that is booked there was paid.
  const paid = refund?.booked || input.outcome === "paid"
  await container.resolve(AFTER_SALES_MODULE).run(changePayout, {
    id: payout.id,
    action: paid ? "confirm_paid" : "confirm_not_paid",
    core_refund_id: paid ? (refund?.id ?? null) : null,
    resolution_note: input.words,
    now: new Date(input.now),
  })
  // What core does itself when a provider says no: the row of a refund that never was holds the money back.
  if (refund && !paid) await container.resolve(Modules.PAYMENT).deleteRefunds([refund.id])
  await completeSettlement(container, input.rma_id)
  return new StepResponse(payout.id)
})

/** Staff asked the provider how an uncertain payout ended, and say so in words. */
export const resolvePayoutWorkflow = createWorkflow("after-sales-resolve-payout-flow", (input: ResolvePayoutInput) => {
  const id = resolvePayoutStep(input)
  return new WorkflowResponse(id)
})

export interface RetryPayoutInput {
  readonly rma_id: string
  readonly payout_id: string
  readonly actor: Actor
  readonly now: string
}

const retryPayoutStep = createStep("after-sales-retry-payout", async (input: RetryPayoutInput, { container }) => {
  const payout = await retrieveOwnPayout(container, input)
  const now = new Date(input.now)
  await container.resolve(AFTER_SALES_MODULE).run(changePayout, { id: payout.id, action: "retry", now })
  await executePlannedPayouts(container, input.rma_id, input.actor.id)
  return new StepResponse(payout.id)
})

/** Tries a payout again that is known not to have been paid. */
export const retryPayoutWorkflow = createWorkflow("after-sales-retry-payout-flow", (input: RetryPayoutInput) => {
  const id = retryPayoutStep(input)
  return new WorkflowResponse(id)
})

async function retrieveOwnPayout(
  container: MedusaContainer,
  { rma_id, payout_id }: { readonly rma_id: string; readonly payout_id: string },
) {
  const [payout] = await container.resolve(AFTER_SALES_MODULE).listPayouts({ id: payout_id, rma_id })
  if (!payout) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no payout with id ${payout_id}`)
  return payout
}
