import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { endOfNthDay } from "../../domain/calendar/end-of-day"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { settleRma } from "../../modules/after-sales/commands/rma/settle-rma"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { readPaymentLinkDays } from "../../modules/after-sales/queries/charge/read-payment-link-days"
import { ensurePaymentCollection } from "../charge/ensure-payment-collection"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { postReceipt } from "../core-return/post-receipt"
import { logFailure } from "../log-failure"
import { executePlannedPayouts } from "../payout/execute-planned-payouts"
import { withOrderLock } from "../order/with-order-lock"
import { readRmaOrderId } from "./read-rma-order-id"
import { readRmaSettlementFacts } from "./read-rma-settlement-facts"
import type { VerbInput } from "./verb-input"

export type SettleRmaInput = VerbInput

// Under the order's lock, so that two requests of one order never plan the same money.
const settleRmaStep = createStep("after-sales-settle-rma", async (input: SettleRmaInput, { container }) => {
  // What a dead process left unfinished in core would make the payout fail on an unfinished change: finished first.
  await logFailure(container, `core's side of ${input.id}`, async () => {
    await ensureCoreMovement(container, { rma_id: input.id, location_id: null, user_id: null })
    await postReceipt(container, input.id)
  })
  await withOrderLock(container, await readRmaOrderId(container, input.id), async () => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const now = new Date(input.now)
    const rma = await afterSales.retrieveRma(input.id, { select: ["id", "order_id", "warranty_id", "stage"] })
    const facts = await readRmaSettlementFacts(container, rma, now)
    const [calendarOf, options] = await Promise.all([afterSales.ask(loadCalendars, undefined), afterSales.getOptions()])
    const { time_zone } = calendarOf(null)
    await afterSales.run(onceOnly(input.idempotency, settleRma), {
      ...{ ...input, ...facts, order_id: rma.order_id, time_zone, now },
      payment_link_days: await afterSales.ask(readPaymentLinkDays, input.id),
      recovery_due_at: endOfNthDay(time_zone, now, options.recovery_days),
    })
  })
  // Fewer goods may go out than were promised: core's lines follow before anything can be packed.
  await logFailure(container, `goods going out for ${input.id}`, () =>
    ensureCoreMovement(container, { rma_id: input.id, location_id: null, user_id: null }),
  )
  await logFailure(container, `the payment link of ${input.id}`, () => ensurePaymentCollection(container, input.id))
  return new StepResponse(input.id)
})

// Money that left does not come back by compensation: each payout records its own fate.
const executePayoutsStep = createStep("after-sales-execute-payouts", async (input: SettleRmaInput, { container }) => {
  await executePlannedPayouts(container, input.id, input.actor.type === "staff" ? input.actor.id : null)
  return new StepResponse(input.id)
})

/** Fixes the money of an inspected request and pays it, once. */
export const settleRmaWorkflow = createWorkflow("after-sales-settle-rma-flow", (input: SettleRmaInput) => {
  settleRmaStep(input)
  executePayoutsStep(input)
  return new WorkflowResponse(input.id)
})
