import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { decideApproval } from "../../modules/after-sales/commands/approval/decide-approval"
import { readCustomerGroups } from "../grant/read-customer-groups"
import { settleRmaWorkflow } from "../rma/settle-rma"

export interface DecideApprovalInput {
  readonly id: string
  readonly answer: "approved" | "declined"
  readonly words: string | null
  readonly user_id: string
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601. */
  readonly now: string
}

// What was said is committed before anything is paid: if the process dies here, settling again finds the approval.
const decideApprovalStep = createStep(
  "after-sales-decide-approval",
  async (input: DecideApprovalInput, { container }) => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const [approval] = await afterSales.listAfterSalesApprovals({ id: input.id }, { select: ["rma_id"] })
    if (!approval) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no approval with id ${input.id}`)
    const { customer_id } = await afterSales.retrieveRma(approval.rma_id, { select: ["customer_id"] })
    const customer_group_ids = await readCustomerGroups(container, customer_id)
    const decision = { ...input, customer_group_ids, now: new Date(input.now) }
    const { output } = await afterSales.run(onceOnly(input.idempotency, decideApproval), decision)
    if (output === null) return new StepResponse(input.id)
    const { kind, rma_id } = output
    if (kind === "settlement" && input.answer === "approved") {
      const actor = { type: "staff", id: input.user_id } as const
      await settleRmaWorkflow(container).run({ input: { id: rma_id, actor, idempotency: null, now: input.now } })
    }
    return new StepResponse(input.id)
  },
)

/** A second pair of eyes approves or declines what somebody else asked for; an approved settlement is paid at once. */
export const decideApprovalWorkflow = createWorkflow(
  "after-sales-decide-approval-flow",
  (input: DecideApprovalInput) => {
    decideApprovalStep(input)
    return new WorkflowResponse(input.id)
  },
)
