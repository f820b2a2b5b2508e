import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readCharge } from "../../modules/after-sales/queries/charge/read-charge"
import { bookCreditLine } from "../payout/book-credit-line"

/** Under which reference core's credit line names the charge it belongs to. */
const CREDIT_LINE_REFERENCE = "after_sales_repair"

/**
 * Tells core what the money of a repair is for. Core counts it as paid for the goods, which were paid already, and would
 * show it as owed to the customer, with a button to give it back. Safe to repeat: the credit line names the charge.
 */
export async function recordRepairPaid(container: MedusaContainer, chargeId: string): Promise<void> {
  const charge = await container.resolve(AFTER_SALES_MODULE).ask(readCharge, chargeId)
  if (charge?.status !== "paid" || charge.payment_collection_id === null) return
  const { order_id, amount: kept } = charge
  await bookCreditLine(container, { order_id, kept, reference: CREDIT_LINE_REFERENCE, reference_id: charge.id })
}
