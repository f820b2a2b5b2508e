import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { RequestedItem } from "../../domain/rma/decide-request"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { IdempotencyKey } from "../../modules/after-sales/commands/once"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { openRma, type OpenedRma, type RequestHolder } from "../../modules/after-sales/commands/rma/open-rma"
import { RMA_EVENTS } from "../../types/events"
import { readWantedOffers, wantedVariants } from "../exchange/read-wanted-offers"
import { withStockLock } from "../exchange/with-stock-lock"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"
import { withOrderLock } from "../order/with-order-lock"
import { autoApprove } from "./auto-approve"

export interface OpenRmaInput {
  readonly order_id: string
  readonly owner: OrderOwner
  readonly items: readonly RequestedItem[]
  /** Whoever asks by a warranty that was handed on to him; null for the order's own customer. */
  readonly holder: RequestHolder | null
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

// The order is read under the same lock under which core returns are made, so that units core holds are counted once.
const openRmaStep = createStep("after-sales-open-rma", async (input: OpenRmaInput, { container }) => {
  const now = new Date(input.now)
  const opened = await withOrderLock(container, input.order_id, async () => {
    const context = await loadDecisionContext(container, { ...input, now })
    return withStockLock(container, wantedVariants(input.items), async () =>
      container.resolve(AFTER_SALES_MODULE).run(openRma, {
        order: context.order,
        items: input.items,
        holder: input.holder,
        reasons: context.reasons,
        return_terms_of: context.returnTermsOf,
        offers: await readWantedOffers(container, input.order_id, input.items),
        calendarOf: context.calendarOf,
        actor: input.actor,
        idempotency: input.idempotency,
        now,
      }),
    )
  })
  return new StepResponse<OpenedRma>(opened)
})

// Its failure leaves a request that waits for staff, which is no reason to tell the customer that it was not opened.
const autoApproveStep = createStep("after-sales-auto-approve-rma", async (opened: OpenedRma, { container }) => {
  await autoApprove(container, opened.id)
  return new StepResponse(opened.id)
})

/** A customer, guest or member of staff asks: decided, written and, where nobody needs to look, approved at once. */
export const openRmaWorkflow = createWorkflow("after-sales-open-rma-flow", (input: OpenRmaInput) => {
  const opened = openRmaStep(input)
  when("opened-for-the-first-time", opened, ({ repeated }) => !repeated).then(() => {
    emitEventStep({ eventName: RMA_EVENTS.opened, data: { id: opened.id } })
  })
  when("nobody-needs-to-look", opened, ({ auto_approval }) => auto_approval !== null).then(() => {
    autoApproveStep(opened)
  })
  return new WorkflowResponse(opened)
})
