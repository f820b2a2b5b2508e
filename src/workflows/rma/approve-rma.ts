import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { Resolution } from "../../domain/kernel/vocabulary"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { approveRma, type ApproveRma } from "../../modules/after-sales/commands/rma/approve-rma"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { readShipBackDays } from "../../modules/after-sales/queries/rma/read-ship-back-days"
import { RMA_EVENTS } from "../../types/events"
import { assertGoodsInStock } from "../core-movement/assert-goods-in-stock"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { readRmaOrderId } from "./read-rma-order-id"
import { logFailure } from "../log-failure"
import type { VerbInput } from "./verb-input"

export interface ApproveRmaInput extends VerbInput {
  readonly items: ApproveRma["items"]
  readonly words: string | null
  readonly location_id: string | null
}

const approveRmaStep = createStep("after-sales-approve-rma", async (input: ApproveRmaInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  await assertNoActiveChange(container, await readRmaOrderId(container, input.id))
  await assertGoodsInStock(container, input.id, remediesOf(input.items))
  const calendarOf = await afterSales.ask(loadCalendars, undefined)
  await afterSales.run(onceOnly(input.idempotency, approveRma), {
    ...input,
    arrived: false,
    ship_back_days: await afterSales.ask(readShipBackDays, input.id),
    time_zone: calendarOf(null).time_zone,
    now: new Date(input.now),
  })
  return new StepResponse(input.id)
})

function remediesOf(items: ApproveRmaInput["items"]): Map<string, Resolution> {
  return new Map(items.flatMap(({ id, resolution }) => (resolution ? [[id, resolution] as const] : [])))
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
  approveRmaStep(input)
  ensureCoreMovementStep(input)
  emitEventStep({ eventName: RMA_EVENTS.approved, data: { id: input.id } })
  return new WorkflowResponse(input.id)
})
