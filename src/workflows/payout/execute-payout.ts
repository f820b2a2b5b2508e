import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

import { isGreater } from "../../domain/money/decimal"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { changePayout, type PayoutState } from "../../modules/after-sales/commands/payout/change-payout"
import { recordPayoutFate } from "../../modules/after-sales/commands/payout/record-payout-fate"
import { listUnsettledPayoutsOfPayment } from "../../modules/after-sales/queries/reconcile/list-unsettled-payouts"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"
import { withTimeout } from "../with-timeout"
import { wordsOf } from "../words-of"
import { findRefund, refundMarker } from "./find-refund"
import { readRefundablePayments } from "./refundable-payments"

export type PayoutOutcome = "paid" | "uncertain" | "failed"

export interface ExecutePayout {
  readonly payout_id: string
  readonly user_id: string | null
}

/**
 * Pays one planned payout, at most once. Whoever gets it out of `planned` executes it; everybody else waits until that
 * is over, does nothing and gets null. What can be known to fail is checked before the provider is asked. After the provider was asked, only
 * its answer decides, heard here or found in core's books; without one the fate is `uncertain` and nobody tries again
 * blindly. Taken under the order's lock, so that one who waits in vain for the lock leaves the payout as it was.
 */
export async function executePayout(container: MedusaContainer, input: ExecutePayout): Promise<PayoutOutcome | null> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { order_id } = await afterSales.retrievePayout(input.payout_id, { select: ["order_id"] })
  return withOrderLock(container, order_id, async () => {
    const { status } = await afterSales.retrievePayout(input.payout_id, { select: ["status"] })
    if (status !== "planned") return null
    const payout = await afterSales.run(changePayout, { id: input.payout_id, action: "execute", now: new Date() })
    const obstacle = await findObstacle(container, payout)
    if (obstacle) {
      const reason = { id: payout.id, action: "call_off" as const, error: obstacle, now: new Date() }
      await afterSales.run(changePayout, reason)
      return "failed"
    }
    const error = await refund(container, payout, input.user_id)
    const found = await findRefund(container, payout)
    const core_refund_id = found && (error === null || found.answered) ? found.id : null
    const fate = { id: payout.id, core_refund_id, overdue: true, error, now: new Date() }
    const { after } = await afterSales.run(recordPayoutFate, fate)
    return after === "paid" ? "paid" : "uncertain"
  })
}

/** What would make core refuse, or refund and then fail, known before any money moves. */
async function findObstacle(container: MedusaContainer, payout: PayoutState): Promise<string | null> {
  try {
    await assertNoActiveChange(container, payout.order_id)
  } catch (error) {
    return wordsOf(error, "The payment provider did not say why")
  }
  if (await hasUnansweredRefund(container, payout)) {
    return "Another refund of this payment has no answer yet: find out how it ended first"
  }
  const payments = await readRefundablePayments(container, payout.order_id, payout.id)
  const payment = payments.find(({ payment_id }) => payment_id === payout.payment_id)
  if (!payment || isGreater(payout.amount, payment.refundable)) {
    return `exceeds_refundable: ${payout.amount} of ${payment?.refundable ?? "0"} left`
  }
  return null
}

/** Core would book the unanswered refund together with ours, as if it had been paid: see `isRefundAnswered`. */
async function hasUnansweredRefund(container: MedusaContainer, payout: PayoutState): Promise<boolean> {
  const others = await container.resolve(AFTER_SALES_MODULE).ask(listUnsettledPayoutsOfPayment, payout.payment_id)
  for (const other of others) {
    const found = other.id === payout.id ? null : await findRefund(container, other)
    if (found && !found.answered) return true
  }
  return false
}

/** Asks core, and through it the provider. Returns what went wrong, if anything; that alone proves nothing. */
async function refund(container: MedusaContainer, payout: PayoutState, userId: string | null): Promise<string | null> {
  const { payment_timeout_seconds } = await container.resolve(AFTER_SALES_MODULE).getOptions()
  const refunding = refundPaymentWorkflow(container).run({
    input: {
      payment_id: payout.payment_id,
      amount: Number(payout.amount),
      note: refundMarker(payout.id),
      created_by: userId ?? undefined,
    },
  })
  try {
    await withTimeout(refunding, payment_timeout_seconds * 1_000)
    return null
  } catch (error) {
    return wordsOf(error, "The payment provider did not say why")
  }
}
