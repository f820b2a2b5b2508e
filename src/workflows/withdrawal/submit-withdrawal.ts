import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  submitWithdrawal,
  type SubmittedWithdrawal,
} from "../../modules/after-sales/commands/withdrawal/submit-withdrawal"
import { WITHDRAWAL_EVENTS } from "../../types/events"
import { logFailure } from "../log-failure"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"
import { openRequestByItself } from "./become-request"

export interface SubmitWithdrawalInput {
  readonly id: string
  readonly order_id: string
  readonly owner: OrderOwner
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

const submitWithdrawalStep = createStep(
  "after-sales-submit-withdrawal",
  async (input: SubmitWithdrawalInput, { container }) => {
    const now = startOfSecond(input.now)
    const { order, returnTermsOf, spanCalendarOf } = await loadDecisionContext(container, { ...input, now })
    const submitted = await container.resolve(AFTER_SALES_MODULE).run(submitWithdrawal, {
      ...{ id: input.id, order, now },
      return_terms_of: returnTermsOf,
      calendar: spanCalendarOf(null),
    })
    return new StepResponse<SubmittedWithdrawal>(submitted)
  },
)

// The statement stands once it is written: what follows from it may fail, and reconcile finishes it.
const openRequestStep = createStep(
  "after-sales-open-request-of-withdrawal",
  async (submitted: SubmittedWithdrawal, { container }) => {
    await logFailure(container, `request for ${submitted.id}`, () => openRequestByItself(container, submitted.id))
    return new StepResponse(submitted.id)
  },
)

/** Second step of a withdrawal: it is received and acknowledged and, when it is in time, becomes a request. */
export const submitWithdrawalWorkflow = createWorkflow(
  "after-sales-submit-withdrawal-flow",
  (input: SubmitWithdrawalInput) => {
    const submitted = submitWithdrawalStep(input)
    when("submitted-for-the-first-time", submitted, ({ repeated }) => !repeated).then(() => {
      emitEventStep({ eventName: WITHDRAWAL_EVENTS.submitted, data: { id: submitted.id } })
    })
    when("within-the-period", submitted, ({ verdict }) => verdict === "within_period").then(() => {
      openRequestStep(submitted)
    })
    return new WorkflowResponse(submitted)
  },
)

/** What is stored is what the receipt says: a second, and the earlier one. */
function startOfSecond(iso: string): Date {
  return new Date(Math.floor(Date.parse(iso) / 1000) * 1000)
}
