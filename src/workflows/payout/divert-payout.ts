import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { nextStage } from "../../domain/kernel/lifecycle"
import type { PayoutDiversion } from "../../domain/kernel/vocabulary"
import { PAYOUT_LIFECYCLE, type PayoutAction, type PayoutStatus } from "../../domain/settlement/payout-lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, recall, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { divertPayout } from "../../modules/after-sales/commands/payout/divert-payout"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { withOrderLock } from "../order/with-order-lock"
import { bookRefund } from "./book-refund"
import { executePlannedPayouts } from "./execute-planned-payouts"
import { toRefundSought } from "./find-refund"
import { retrieveOwnPayout } from "./retrieve-own-payout"

export interface DivertPayoutInput {
  readonly rma_id: string
  readonly payout_id: string
  readonly to: PayoutDiversion
  readonly words: string
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: string
}

const divertPayoutStep = createStep("after-sales-divert-payout", async (input: DivertPayoutInput, { container }) => {
  const { id, order_id } = await retrieveOwnPayout(container, input)
  await withOrderLock(container, order_id, () => divertUnderLock(container, input))
  await executePlannedPayouts(container, input.rma_id, input.actor.id)
  return new StepResponse(id)
})

// Core's books go first, as where a payout is resolved: a crash leaves it unpaid, and the same words can be said again.
async function divertUnderLock(container: MedusaContainer, input: DivertPayoutInput): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  if ((await afterSales.ask(recall, input.idempotency)) !== null) return
  const payout = await retrieveOwnPayout(container, input)
  const isByHand = input.to === "by_hand"
  const action = isByHand ? "pay_by_hand" : "give_as_credit"
  acceptedOrThrow(nextStage<PayoutStatus, PayoutAction>(PAYOUT_LIFECYCLE, payout.status, action))
  if (isByHand && payout.payment_id !== null) await bookRefund(container, toRefundSought(payout), null)
  await afterSales.run(onceOnly(input.idempotency, divertPayout), {
    ...{ id: payout.id, rma_id: payout.rma_id, to: input.to, words: input.words },
    ...{ actor: input.actor, now: new Date(input.now) },
  })
}

/** Money that cannot go back to its payment leaves by another way: paid by staff themselves, or as store credit. */
export const divertPayoutWorkflow = createWorkflow("after-sales-divert-payout-flow", (input: DivertPayoutInput) => {
  const id = divertPayoutStep(input)
  return new WorkflowResponse(id)
})
