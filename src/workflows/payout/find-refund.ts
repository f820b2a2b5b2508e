import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What stands in the note of a core refund, so that it is found again when the answer was lost. */
export function refundMarker(payoutId: string): string {
  return `after-sales payout ${payoutId}`
}

export interface CoreRefund {
  readonly id: string
  /**
   * Core has booked the refund on the order, which it does after the provider said yes. Before that the row alone
   * proves nothing: core writes it before it asks the provider, and a process that dies in between leaves it standing.
   */
  readonly booked: boolean
}

/** The core refund that was made, or at least begun, for a payout; null when core's books have none. */
export async function findRefund(
  container: MedusaContainer,
  payout: { readonly id: string; readonly order_id: string; readonly payment_id: string },
): Promise<CoreRefund | null> {
  const refunds = await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: payout.payment_id })
  const refund = refunds.find(({ note }) => note === refundMarker(payout.id))
  if (!refund) return null
  const booking = { order_id: payout.order_id, reference: "refund", reference_id: refund.id }
  const bookings = await container.resolve(Modules.ORDER).listOrderTransactions(booking)
  return { id: refund.id, booked: bookings.length > 0 }
}

/** The id of the refund that proves a payout paid, or null while nothing does. */
export async function findBookedRefund(
  container: MedusaContainer,
  payout: { readonly id: string; readonly order_id: string; readonly payment_id: string },
): Promise<string | null> {
  const refund = await findRefund(container, payout)
  return refund?.booked ? refund.id : null
}
