import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { Found } from "../../domain/receiving/finding"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { receiveUnits } from "../../modules/after-sales/commands/rma/receive-units"
import { FINDING_EVENTS, RMA_EVENTS } from "../../types/events"
import { readOrderLines } from "../order/read-order-lines"
import { readFindingClock } from "../receiving/read-finding-clock"
import { readRmaOrderId } from "./read-rma-order-id"
import type { VerbInput } from "./verb-input"

export interface ReceiveRmaInput extends VerbInput {
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
  /** What else was in the parcel. */
  readonly findings: readonly Found[]
}

const receiveRmaStep = createStep("after-sales-receive-rma", async (input: ReceiveRmaInput, { container }) => {
  const surplus = input.findings.length > 0 ? await surplusOf(container, input) : null
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, receiveUnits), { ...input, surplus, now: new Date(input.now) })
  return new StepResponse(input.id)
})

async function surplusOf(container: MedusaContainer, { id, findings: found, now }: ReceiveRmaInput) {
  const [lines, { due_at }] = await Promise.all([
    readOrderLines(container, await readRmaOrderId(container, id)),
    readFindingClock(container, new Date(now)),
  ])
  return { found, lines, due_at }
}

/** Goods arrived, and perhaps others than were announced. Core is told when they have been inspected: only then is it known what may go back to stock. */
export const receiveRmaWorkflow = createWorkflow("after-sales-receive-rma-flow", (input: ReceiveRmaInput) => {
  receiveRmaStep(input)
  when("announced-goods-arrived", input, ({ items }) => items.length > 0).then(() => {
    emitEventStep({ eventName: RMA_EVENTS.received, data: { id: input.id } })
  })
  when("something-else-was-in-it", input, ({ findings }) => findings.length > 0).then(() => {
    emitEventStep({ eventName: FINDING_EVENTS.found, data: { rma_id: input.id } }).config({
      name: "after-sales-emit-findings",
    })
  })
  return new WorkflowResponse(input.id)
})
