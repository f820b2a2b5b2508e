import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addOrderTransactionStep } from "@medusajs/medusa/core-flows"

import type { RefundFound, RefundSought } from "./find-refund"

interface BookRefund {
  readonly order_id: string
  /** Positive. */
  readonly amount: number
  readonly currency_code: string
  readonly reference_id: string
}

export interface BookableRefund extends RefundSought {
  readonly amount: BigNumberInput
  readonly currency_code: string
}

const bookRefundWorkflow = createWorkflow("after-sales-book-refund-flow", (input: BookRefund) => {
  const transaction = transform(input, ({ amount, ...booked }) => ({ ...booked, amount: -amount, reference: "refund" }))
  addOrderTransactionStep(transaction)
  return new WorkflowResponse(input.reference_id)
})

/**
 * Takes a refund off the order's money that the provider has made and core has not heard of. Core does this with the
 * provider's answer, which never came; by its own step, which books nothing twice. Where core has removed its refund,
 * because the provider said no and had paid, the payout's own id stands for it.
 */
export async function bookRefund(
  container: MedusaContainer,
  payout: BookableRefund,
  refund: RefundFound | null,
): Promise<void> {
  const { order_id, currency_code } = payout
  const reference_id = refund?.id ?? payout.id
  await bookRefundWorkflow(container).run({
    input: { order_id, currency_code, reference_id, amount: Number(payout.amount) },
  })
}
