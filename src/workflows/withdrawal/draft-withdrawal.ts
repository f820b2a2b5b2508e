import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"

import type { DeclaredLine } from "../../domain/withdrawal/declared-line"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { IdempotencyKey } from "../../modules/after-sales/commands/once"
import { draftWithdrawal, type DraftedWithdrawal } from "../../modules/after-sales/commands/withdrawal/draft-withdrawal"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"

export interface DraftWithdrawalInput {
  readonly order_id: string
  readonly owner: OrderOwner
  readonly is_guest: boolean
  readonly name: string
  /** Null writes to the order's address. */
  readonly receipt_email: string | null
  /** Null declares for the whole order. */
  readonly lines: readonly DeclaredLine[] | null
  /** Language of the statement. */
  readonly locale: string | null
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

const draftWithdrawalStep = createStep(
  "after-sales-draft-withdrawal",
  async (input: DraftWithdrawalInput, { container }) => {
    const now = new Date(input.now)
    const { order, returnTermsOf, calendarOf } = await loadDecisionContext(container, { ...input, now })
    const receipt_email = input.receipt_email ?? order.email
    if (receipt_email === null) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Field 'email': the order has no address of its own")
    }
    const drafted = await container.resolve(AFTER_SALES_MODULE).run(draftWithdrawal, {
      ...input,
      ...{ order, receipt_email, now },
      return_terms_of: returnTermsOf,
      time_zone: calendarOf(null).time_zone,
    })
    return new StepResponse<DraftedWithdrawal>(drafted)
  },
)

/** First step of a withdrawal: the statement is written down for the consumer to read; nothing is declared yet. */
export const draftWithdrawalWorkflow = createWorkflow(
  "after-sales-draft-withdrawal-flow",
  (input: DraftWithdrawalInput) => new WorkflowResponse(draftWithdrawalStep(input)),
)
