import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { releaseGoods } from "../../modules/after-sales/commands/rma/release-goods"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface ReleaseGoodsInput extends VerbInput {
  readonly words: string
}

const releaseGoodsStep = createStep("after-sales-release-goods", async (input: ReleaseGoodsInput, { container }) => {
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, releaseGoods), { ...input, now: new Date(input.now) })
  return new StepResponse({ id: input.id, repeated })
})

/** Staff do not wait: the goods that go out for a request may be packed before it is settled. */
export const releaseGoodsWorkflow = createWorkflow("after-sales-release-goods-flow", (input: ReleaseGoodsInput) => {
  const done = releaseGoodsStep(input)
  tellOnce(RMA_EVENTS.goods_released, done)
  return new WorkflowResponse(input.id)
})
