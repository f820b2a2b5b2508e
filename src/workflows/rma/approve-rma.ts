import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, recall, type Once } from "../../modules/after-sales/commands/once"
import { approveRma, type ApproveRma } from "../../modules/after-sales/commands/rma/approve-rma"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { readShipBackDays } from "../../modules/after-sales/queries/rma/read-ship-back-days"
import { RMA_EVENTS } from "../../types/events"
import { assertGoodsInStock, type DecidedRemedy } from "../core-movement/assert-goods-in-stock"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { readWantedOffers, wantedVariants } from "../exchange/read-wanted-offers"
import { withStockLock } from "../exchange/with-stock-lock"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { readRmaOrderId } from "./read-rma-order-id"
import { logFailure } from "../log-failure"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface ApproveRmaInput extends VerbInput {
  readonly items: ApproveRma["items"]
  readonly words: string | null
  readonly location_id: string | null
}

const approveRmaStep = createStep("after-sales-approve-rma", async (input: ApproveRmaInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  // The goods of an approval that is sent again are reserved already: they are not there for a second one.
  if ((await afterSales.ask(recall, input.idempotency)) !== null) {
    return new StepResponse<Once>({ id: input.id, repeated: true })
  }
  const orderId = await readRmaOrderId(container, input.id)
  await assertNoActiveChange(container, orderId)
  await assertGoodsInStock(container, input.id, remediesOf(input.items))
  const calendarOf = await afterSales.ask(loadCalendars, undefined)
  const ship_back_days = await afterSales.ask(readShipBackDays, input.id)
  const { repeated } = await withStockLock(container, wantedVariants(input.items), async () =>
    afterSales.run(onceOnly(input.idempotency, approveRma), {
      ...{ ...input, ship_back_days, arrived: false, time_zone: calendarOf(null).time_zone },
      offers: await readWantedOffers(container, orderId, input.items),
      now: new Date(input.now),
    }),
  )
  return new StepResponse<Once>({ id: input.id, repeated })
})

function remediesOf(items: ApproveRmaInput["items"]): Map<string, DecidedRemedy> {
  return new Map(
    items.map(({ id, resolution, exchange }) => {
      const decided = resolution ?? (exchange && "exchange")
      return [
        id,
        { ...(decided && { resolution: decided }), ...(exchange && { exchange_variant_id: exchange.variant_id }) },
      ]
    }),
  )
}

// The decision stands once it is written: if core cannot follow now, or the process dies here, reconcile makes the
// movement later, found or created by the same function.
const ensureCoreMovementStep = createStep(
  "after-sales-ensure-core-movement",
  async (input: ApproveRmaInput, { container }) => {
    await logFailure(container, `core movement for ${input.id}`, () =>
      ensureCoreMovement(container, {
        rma_id: input.id,
        location_id: input.location_id,
        user_id: input.actor.type === "staff" ? input.actor.id : null,
      }),
    )
    return new StepResponse(input.id)
  },
)

/** Staff, or the policy, authorise a request; core's movement is made begin to confirm in one go. */
export const approveRmaWorkflow = createWorkflow("after-sales-approve-rma-flow", (input: ApproveRmaInput) => {
  const done = approveRmaStep(input)
  ensureCoreMovementStep(input)
  tellOnce(RMA_EVENTS.approved, done)
  return new WorkflowResponse(input.id)
})
