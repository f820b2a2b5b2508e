import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { releaseGoods } from "../../modules/after-sales/commands/rma/release-goods"
import { RMA_EVENTS } from "../../types/events"
import type { VerbInput } from "./verb-input"

export interface ReleaseGoodsInput extends VerbInput {
  readonly words: string
}

const releaseGoodsStep = createStep("after-sales-release-goods", async (input: ReleaseGoodsInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, releaseGoods), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Staff do not wait: the goods that go out for a request may be packed before it is settled. */
export const releaseGoodsWorkflow = createWorkflow("after-sales-release-goods-flow", (input: ReleaseGoodsInput) => {
  releaseGoodsStep(input)
  emitEventStep({ eventName: RMA_EVENTS.goods_released, data: { id: input.id } })
  return new WorkflowResponse(input.id)
})
