import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

import { isGreater } from "../../domain/money/decimal"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { changePayout, type PayoutState } from "../../modules/after-sales/commands/payout/change-payout"
import { recordPayoutFate } from "../../modules/after-sales/commands/payout/record-payout-fate"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"
import { findBookedRefund, refundMarker } from "./find-refund"
import { readRefundablePayments } from "./refundable-payments"
import { withTimeout } from "./with-timeout"

const PROVIDER_TIMEOUT_MS = 60_000

export type PayoutOutcome = "paid" | "uncertain" | "failed"

export interface ExecutePayout {
  readonly payout_id: string
  readonly user_id: string | null
}

/**
 * Pays one planned payout, at most once. Whoever gets it out of `planned` executes it; everybody else is refused by
 * the lifecycle. What can be known to fail is checked before the provider is asked. After the provider was asked, only
 * core's books decide: the refund is booked there, or its fate is `uncertain` and nobody tries again blindly.
 */
export async function executePayout(container: MedusaContainer, input: ExecutePayout): Promise<PayoutOutcome> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const payout = await afterSales.run(changePayout, { id: input.payout_id, action: "execute", now: new Date() })
  return withOrderLock(container, payout.order_id, async () => {
    const obstacle = await findObstacle(container, payout)
    if (obstacle) {
      await afterSales.run(changePayout, {
        id: payout.id,
        action: "confirm_not_paid",
        error: obstacle,
        now: new Date(),
      })
      return "failed"
    }
    const error = await refund(container, payout, input.user_id)
    const core_refund_id = await findBookedRefund(container, payout)
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
    return messageOf(error)
  }
  const payments = await readRefundablePayments(container, payout.order_id, payout.id)
  const payment = payments.find(({ payment_id }) => payment_id === payout.payment_id)
  if (!payment || isGreater(payout.amount, payment.refundable)) {
    return `exceeds_refundable: ${payout.amount} of ${payment?.refundable ?? "0"} left`
  }
  return null
}

/** Asks core, and through it the provider. Returns what went wrong, if anything; that alone proves nothing. */
async function refund(container: MedusaContainer, payout: PayoutState, userId: string | null): Promise<string | null> {
  const refunding = refundPaymentWorkflow(container).run({
    input: {
      payment_id: payout.payment_id,
      amount: Number(payout.amount),
      note: refundMarker(payout.id),
      created_by: userId ?? undefined,
    },
  })
  try {
    await withTimeout(refunding, PROVIDER_TIMEOUT_MS)
    return null
  } catch (error) {
    return messageOf(error)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "The payment provider did not say why"
}
