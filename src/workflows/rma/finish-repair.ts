import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { endOfNthDay } from "../../domain/calendar/end-of-day"
import type { Resolution } from "../../domain/kernel/vocabulary"
import type { RepairOutcome } from "../../domain/rma/decide-repair"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { finishRepairOrder } from "../../modules/after-sales/commands/repair/finish-repair-order"
import { finishRepair } from "../../modules/after-sales/commands/rma/finish-repair"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { findRepairOfRma } from "../../modules/after-sales/queries/repair/read-repair"
import { RMA_EVENTS } from "../../types/events"
import { assertGoodsInStock, type DecidedRemedy } from "../core-movement/assert-goods-in-stock"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { postReceipt } from "../core-return/post-receipt"
import { logFailure } from "../log-failure"
import { followRepairCharges } from "../repair/follow-repair-charges"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface FinishRepairInput extends VerbInput {
  readonly outcome: RepairOutcome
  readonly resolution: Resolution | null
  readonly words: string
  /** The repair order by which it ends, where the workshop keeps one open and ends it itself. */
  readonly by?: { readonly repair_order_id: string; readonly serial: string | null }
}

const finishRepairStep = createStep("after-sales-finish-repair", async (input: FinishRepairInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  if (input.outcome === "not_repairable") await assertGoodsInStock(container, input.id, insteadOf(input))
  const [calendarOf, { feedback_days, recovery_days }] = await Promise.all([
    afterSales.ask(loadCalendars, undefined),
    afterSales.getOptions(),
  ])
  const { time_zone } = calendarOf(null)
  const now = new Date(input.now)
  const finish = {
    ...{ ...input, feedback_days, time_zone, now },
    recovery_due_at: endOfNthDay(time_zone, now, recovery_days),
  }
  const { repeated } = input.by
    ? await afterSales.run(onceOnly(input.idempotency, finishRepairOrder), { ...finish, ...input.by })
    : await afterSales.run(onceOnly(input.idempotency, finishRepair), finish)
  const order = await afterSales.ask(findRepairOfRma, input.id)
  if (order) await followRepairCharges(container, order.id)
  return new StepResponse({ id: input.id, repeated })
})

function insteadOf({ resolution }: FinishRepairInput): DecidedRemedy {
  return resolution === null ? {} : { resolution }
}

// Only now do the goods become the merchant's: core takes them back, and hears at once that they are here.
const takeBackStep = createStep("after-sales-take-back-unrepaired", async (id: string, { container }) => {
  await logFailure(container, `core's side of ${id}`, async () => {
    await ensureCoreMovement(container, { rma_id: id, location_id: null, user_id: null })
    await postReceipt(container, id)
  })
  return new StepResponse(id)
})

/** The workshop is done: the goods go back repaired, or the customer gets something else. */
export const finishRepairWorkflow = createWorkflow("after-sales-finish-repair-flow", (input: FinishRepairInput) => {
  const done = finishRepairStep(input)
  takeBackStep(input.id)
  tellOnce(RMA_EVENTS.repair_finished, done)
  return new WorkflowResponse(input.id)
})
