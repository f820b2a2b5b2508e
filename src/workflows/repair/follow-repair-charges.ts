import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listChargesOfRepair, type ChargeOfRequest } from "../../modules/after-sales/queries/charge/read-charge"
import { readRepair } from "../../modules/after-sales/queries/repair/read-repair"
import { closePaymentCollection } from "../charge/close-payment-collection"
import { ensurePaymentCollection } from "../charge/ensure-payment-collection"
import { recordChargePayment } from "../charge/record-charge-payment"
import { logFailure } from "../log-failure"
import { withOrderLock } from "../order/with-order-lock"

/**
 * Makes core follow what the customer of a repair owes by now: the means to pay what is not owed any more are taken away,
 * what came in for it goes back, and what is owed gets a payment collection. What fails is left to reconcile.
 */
export async function followRepairCharges(container: MedusaContainer, repairOrderId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { rma_id } = await afterSales.ask(readRepair, repairOrderId)
  for (const charge of await afterSales.ask(listChargesOfRepair, repairOrderId)) {
    if (charge.payment_collection_id === null) continue
    await logFailure(container, `the payment link of ${charge.id}`, () => followOne(container, charge))
  }
  await logFailure(container, `the payment link of ${rma_id}`, () => ensurePaymentCollection(container, rma_id))
}

async function followOne(container: MedusaContainer, charge: ChargeOfRequest): Promise<void> {
  const { id, status, order_id, payment_collection_id } = charge
  if (status === "canceled" || status === "waived") {
    await withOrderLock(container, order_id, () => closePaymentCollection(container, payment_collection_id))
  }
  await recordChargePayment(container, id)
}
