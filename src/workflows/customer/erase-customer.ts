import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { beginErasure, type BeginErasure } from "../../modules/after-sales/commands/customer/begin-erasure"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { logFailure } from "../log-failure"
import { findCustomer } from "./find-customer"
import { finishErasures } from "./finish-erasures"
import { listOrderIds } from "./list-order-ids"

export interface EraseCustomerInput extends Pick<BeginErasure, "actor" | "words"> {
  readonly id: string
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

const beginErasureStep = createStep("after-sales-begin-erasure", async (input: EraseCustomerInput, { container }) => {
  const { actor, words, idempotency, now } = input
  const { customer_ids, emails, contact_ids, subject } = await findCustomer(container, input.id)
  const order_ids = await listOrderIds(container, customer_ids)
  const begun = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, beginErasure), {
    ...{ person: { customer_ids, emails, contact_ids }, order_ids, subject, words, actor, now: new Date(now) },
  })
  return new StepResponse(begun)
})

const finishErasureStep = createStep(
  "after-sales-finish-erasure",
  async ({ now }: Pick<EraseCustomerInput, "now">, { container }) => {
    await logFailure(container, "an erasure", () => finishErasures(container, new Date(now)))
    return new StepResponse(null)
  },
)

/**
 * Erases a person's words at once; his pictures and the letters that core keeps follow, and a sweep goes on where a
 * process died. Answers the erasure, and whether the same POST had begun it.
 */
export const eraseCustomerWorkflow = createWorkflow("after-sales-erase-customer-flow", (input: EraseCustomerInput) => {
  const begun = beginErasureStep(input)
  finishErasureStep(input)
  return new WorkflowResponse(begun)
})
