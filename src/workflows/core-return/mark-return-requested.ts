import type { MedusaContainer } from "@medusajs/framework/types"
import { ReturnStatus } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateReturnsStep } from "@medusajs/medusa/core-flows"

const markRequestedWorkflow = createWorkflow("after-sales-mark-return-requested-flow", (input: { id: string }) => {
  const returns = transform(input, ({ id }) => [{ id, status: ReturnStatus.REQUESTED, requested_at: new Date() }])
  updateReturnsStep(returns)
  return new WorkflowResponse(input.id)
})

/** Gives a return whose change was confirmed the status that a crash kept core from giving it. */
export async function markReturnRequested(
  container: MedusaContainer,
  { id, status }: { readonly id: string; readonly status: string },
): Promise<void> {
  if (status === ReturnStatus.OPEN) await markRequestedWorkflow(container).run({ input: { id } })
}
