import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, OrderChangeStatus, OrderChangeType, ReturnStatus } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteOrderChangesStep, deleteReturnsStep } from "@medusajs/medusa/core-flows"

import { markReturnRequested } from "./mark-return-requested"

/** Under which key a core return remembers the request it was made for, in case the answer was lost. */
export const RMA_METADATA_KEY = "after_sales_rma_id"
/** The same for an order line that core made for an outgoing position. */
export const OUTBOUND_METADATA_KEY = "after_sales_outbound_id"

interface Draft {
  readonly return_ids: string[]
  readonly change_ids: string[]
}

// The change first: one whose return is gone already would be found by nobody, and would lock the order for ever.
const dropDraftWorkflow = createWorkflow("after-sales-drop-return-draft-flow", (input: Draft) => {
  deleteOrderChangesStep({ ids: input.change_ids })
  deleteReturnsStep({ ids: input.return_ids })
  return new WorkflowResponse(input.return_ids)
})

/** One return of core with the changes that asked for it; there is one, or none when a crash came between the two. */
interface RequestedReturn {
  readonly id: string
  readonly status: string
  readonly changes: readonly { readonly id: string; readonly status: string }[]
}

/**
 * The core return that was made for a request, or null when none was made to the end. What a crash left unfinished is
 * put right on the way: core makes the return, its change and their confirmation in separate transactions, so each can
 * be there without the next. The confirmed change is what counts; it holds the units. Called with the order locked.
 */
export async function findCoreReturn(
  container: MedusaContainer,
  { order_id, rma_id }: { readonly order_id: string; readonly rma_id: string },
): Promise<string | null> {
  let found: string | null = null
  for (const { id, status, changes } of await readReturnsOf(container, order_id, rma_id)) {
    if (changes.some((change) => change.status === OrderChangeStatus.CONFIRMED)) {
      found = id
      await markReturnRequested(container, { id, status })
    } else {
      const change_ids = changes.map((change) => change.id)
      await dropDraftWorkflow(container).run({ input: { return_ids: [id], change_ids } })
    }
  }
  return found
}

async function readReturnsOf(container: MedusaContainer, orderId: string, rmaId: string): Promise<RequestedReturn[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: returns } = await query.graph({
    entity: "return",
    fields: ["id", "status", "metadata"],
    filters: { order_id: orderId },
  })
  const ours = returns.filter(
    ({ metadata, status }) => metadata?.[RMA_METADATA_KEY] === rmaId && status !== ReturnStatus.CANCELED,
  )
  if (ours.length === 0) return []
  const { data: changes } = await query.graph({
    entity: "order_change",
    fields: ["id", "status", "return_id"],
    filters: {
      order_id: orderId,
      return_id: ours.map(({ id }) => id),
      change_type: OrderChangeType.RETURN_REQUEST,
    },
  })
  return ours.map(({ id, status }) => ({ id, status, changes: changes.filter((change) => change.return_id === id) }))
}
