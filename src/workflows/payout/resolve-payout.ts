import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

import { nextStage } from "../../domain/kernel/lifecycle"
import { PAYOUT_LIFECYCLE, type PayoutAction, type PayoutStatus } from "../../domain/settlement/payout-lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, recall, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { changePayout } from "../../modules/after-sales/commands/payout/change-payout"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { withOrderLock } from "../order/with-order-lock"
import { bookRefund, type BookableRefund } from "./book-refund"
import { completeSettlement } from "./complete-settlement"
import { executePlannedPayouts } from "./execute-planned-payouts"
import { findRefund, toRefundSought } from "./find-refund"
import { retrieveOwnPayout } from "./retrieve-own-payout"
import { roadOf } from "./road-of"

export interface ResolvePayoutInput {
  readonly rma_id: string
  readonly payout_id: string
  /** What somebody found out at the payment provider. */
  readonly outcome: "paid" | "not_paid"
  readonly words: string
  readonly idempotency: IdempotencyKey | null
  readonly now: string
}

const resolvePayoutStep = createStep("after-sales-resolve-payout", async (input: ResolvePayoutInput, { container }) => {
  const payout = await retrieveOwnPayout(container, input)
  await withOrderLock(container, payout.order_id, () => resolveUnderLock(container, input))
  await completeSettlement(container, input.rma_id)
  return new StepResponse(payout.id)
})

// Core's books go first, so that a crash leaves the payout uncertain and the same words can be said again.
async function resolveUnderLock(container: MedusaContainer, input: ResolvePayoutInput): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  if ((await afterSales.ask(recall, input.idempotency)) !== null) return
  const payout = await retrieveOwnPayout(container, input)
  const found = await roadOf(payout).find(container, payout)
  // An answer in the books goes before anybody's word.
  const isPaid = found?.answered === true || input.outcome === "paid"
  const action = isPaid ? "confirm_paid" : "confirm_not_paid"
  acceptedOrThrow(nextStage<PayoutStatus, PayoutAction>(PAYOUT_LIFECYCLE, payout.status, action))
  if (payout.payment_id !== null) await correctBooks(container, toRefundSought(payout), isPaid)
  await afterSales.run(onceOnly(input.idempotency, changePayout), {
    id: payout.id,
    action,
    ...(isPaid ? found?.proof : {}),
    resolution_note: input.words,
    now: new Date(input.now),
  })
}

/** Core's refund was written before the provider was asked: it is booked with the order, or removed. */
async function correctBooks(container: MedusaContainer, payout: BookableRefund, isPaid: boolean): Promise<void> {
  const refund = await findRefund(container, payout)
  if (isPaid) await bookRefund(container, payout, refund)
  else if (refund) await container.resolve(Modules.PAYMENT).deleteRefunds([refund.id])
}

/** Staff asked the provider how an uncertain payout ended, and say so in words. */
export const resolvePayoutWorkflow = createWorkflow("after-sales-resolve-payout-flow", (input: ResolvePayoutInput) => {
  const id = resolvePayoutStep(input)
  return new WorkflowResponse(id)
})

export interface RetryPayoutInput {
  readonly rma_id: string
  readonly payout_id: string
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: string
}

const retryPayoutStep = createStep("after-sales-retry-payout", async (input: RetryPayoutInput, { container }) => {
  const payout = await retrieveOwnPayout(container, input)
  const now = new Date(input.now)
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, changePayout), { id: payout.id, action: "retry", now })
  await executePlannedPayouts(container, input.rma_id, input.actor.id)
  return new StepResponse(payout.id)
})

/** Tries a payout again that is known not to have been paid. */
export const retryPayoutWorkflow = createWorkflow("after-sales-retry-payout-flow", (input: RetryPayoutInput) => {
  const id = retryPayoutStep(input)
  return new WorkflowResponse(id)
})
