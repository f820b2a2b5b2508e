import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

import { isGreater } from "../../domain/money/decimal"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { PayoutState } from "../../modules/after-sales/commands/payout/change-payout"
import { listUnsettledPayoutsOfPayment } from "../../modules/after-sales/queries/reconcile/list-unsettled-payouts"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { wordsOf } from "../words-of"
import { findRefund, refundMarker, toRefundSought } from "./find-refund"
import type { PayoutObstacle, PayoutRoad } from "./payout-road"
import { readRefundablePayments } from "./refundable-payments"

/** Back to a payment of the order, by core's refund and the payment's provider. */
export const refundRoad: PayoutRoad = {
  findObstacle,
  pay: async (container, payout, userId) => {
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id: toRefundSought(payout).payment_id,
        amount: Number(payout.amount),
        note: refundMarker(payout.id),
        created_by: userId ?? undefined,
      },
    })
  },
  find: async (container, payout) => {
    const refund = await findRefund(container, toRefundSought(payout))
    return refund && { proof: { core_refund_id: refund.id }, answered: refund.answered }
  },
}

/** What would make core refuse, or refund and then fail. */
async function findObstacle(
  container: MedusaContainer,
  payout: PayoutState,
  now: Date,
): Promise<PayoutObstacle | null> {
  try {
    await assertNoActiveChange(container, payout.order_id)
  } catch (error) {
    return callOff(wordsOf(error))
  }
  if (await hasUnansweredRefund(container, payout)) {
    return callOff("Another refund of this payment has no answer yet: find out how it ended first")
  }
  const { order_id, id: except_payout_id } = payout
  const payments = await readRefundablePayments(container, { order_id, except_payout_id, now })
  const payment = payments.find(({ payment_id }) => payment_id === payout.payment_id)
  if (!payment || isGreater(payout.amount, payment.refundable)) {
    return callOff(`exceeds_refundable: ${payout.amount} of ${payment?.refundable ?? "0"} left`)
  }
  const endedAt = payment.refund_window_ended_at ?? null
  if (endedAt === null) return null
  return { action: "strand", words: `refund_window_passed: until ${new Date(endedAt).toISOString()}` }
}

function callOff(words: string): PayoutObstacle {
  return { action: "call_off", words }
}

/** Core would book the unanswered refund together with ours, as if it had been paid: see `isRefundAnswered`. */
async function hasUnansweredRefund(container: MedusaContainer, payout: PayoutState): Promise<boolean> {
  const { payment_id } = toRefundSought(payout)
  const others = await container.resolve(AFTER_SALES_MODULE).ask(listUnsettledPayoutsOfPayment, payment_id)
  for (const other of others) {
    const found = other.id === payout.id ? null : await findRefund(container, toRefundSought(other))
    if (found && !found.answered) return true
  }
  return false
}
