import type { MedusaContainer } from "@medusajs/framework/types"
import { ReturnStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateReturnItemsStep, updateReturnsStep } from "@medusajs/medusa/core-flows"

import { countCoreReturn, isMiscounted } from "../../domain/rma/count-core-return"
import { readCoreReturn } from "./read-core-returns"

interface CorrectCoreReturn {
  readonly return_id: string
  readonly complete: boolean
  readonly items: readonly {
    readonly id: string
    readonly received_quantity: number
    readonly damaged_quantity: number
  }[]
}

const correctCoreReturnWorkflow = createWorkflow("after-sales-correct-core-return-flow", (input: CorrectCoreReturn) => {
  const update = transform(input, ({ return_id, complete, items }) => ({
    returns: [
      complete
        ? { id: return_id, status: ReturnStatus.RECEIVED, received_at: new Date() }
        : { id: return_id, status: ReturnStatus.PARTIALLY_RECEIVED },
    ],
    items: items.map((item) => ({ ...item })),
  }))
  updateReturnsStep(update.returns)
  updateReturnItemsStep(update.items)
  return new WorkflowResponse(input.return_id)
})

/**
 * Makes a core return show all that was received into it. Core sets the quantity of a line where it ought to add, so
 * that a return received in two parcels would show the second one only and stay half received for ever. Written by
 * core's own steps, from core's own confirmed receipts, and says whether it had to. Called with the order locked.
 */
export async function correctCoreReturn(container: MedusaContainer, returnId: string): Promise<boolean> {
  const facts = await readCoreReturn(container, returnId)
  if (!facts || !isMiscounted(facts.items, facts.receipt, facts.status === ReturnStatus.RECEIVED)) return false
  await correctCoreReturnWorkflow(container).run({
    input: { return_id: returnId, ...countCoreReturn(facts.items, facts.receipt) },
  })
  return true
}
