import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { isPositive, subtract, sum } from "../../domain/money/decimal"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { recordChargePayment as command } from "../../modules/after-sales/commands/charge/record-charge-payment"
import {
  findChargeOfCollection,
  hasCollections,
  readCharge,
} from "../../modules/after-sales/queries/charge/read-charge"
import { sumOpenPayouts } from "../../modules/after-sales/queries/payout/sum-open-payouts"
import { logFailure } from "../log-failure"
import { withOrderLock } from "../order/with-order-lock"
import { executePlannedPayouts } from "../payout/execute-planned-payouts"
import { recordRepairPaid } from "./record-repair-paid"
import { readPaymentCollection, type CollectedPayment } from "./read-payment-collection"

/**
 * Looks up in core's books what has come in for a charge, and draws the conclusion: paid, or money to give back. Says
 * whether there was one. Core's books decide, never an event alone.
 */
export async function recordChargePayment(container: MedusaContainer, chargeId: string): Promise<boolean> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const charge = await afterSales.ask(readCharge, chargeId)
  if (!charge) return false
  // Under the order's lock: a refund under way counts either as a payout or as a refund, never as neither.
  const changed = await withOrderLock(container, charge.order_id, async () => {
    const collection = await readPaymentCollection(container, charge.payment_collection_id)
    if (!collection) return false
    const underWay = await afterSales.ask(sumOpenPayouts, { order_id: charge.order_id, except_id: null })
    const payments = (collection.payments ?? [])
      .map((payment) => ({
        payment_id: payment.id,
        refundable: subtract(heldBy(payment), underWay.get(payment.id) ?? "0"),
      }))
      .filter(({ refundable }) => isPositive(refundable))
    const held = sum(payments.map(({ refundable }) => refundable))
    const { rma_id, repair_order_id } = charge
    return (
      await afterSales.run(command, { charge_id: chargeId, rma_id, repair_order_id, payments, held, now: new Date() })
    ).changed
  })
  if (charge.repair_order_id !== null) {
    await logFailure(container, `core's books about ${chargeId}`, () => recordRepairPaid(container, chargeId))
  }
  // No settlement waits for what goes back of a repair: a process that died before it is made up for here.
  if (changed || charge.repair_order_id !== null) await executePlannedPayouts(container, charge.rma_id, null)
  return changed
}

/** The same by a payment that core has captured, which is of a charge or of an order. */
export async function recordPaymentCaptured(container: MedusaContainer, paymentId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  // Every payment comes by here: core is asked only in a shop where anybody has ever owed for an exchange or a repair.
  if (!(await afterSales.ask(hasCollections, undefined))) return
  const { payment_collection_id } = await container.resolve(Modules.PAYMENT).retrievePayment(paymentId)
  const charge = await afterSales.ask(findChargeOfCollection, payment_collection_id)
  if (charge) await recordChargePayment(container, charge.id)
}

function heldBy({ captures = [], refunds = [] }: CollectedPayment): string {
  return subtract(sum(captures.map(({ amount }) => String(amount))), sum(refunds.map(({ amount }) => String(amount))))
}
