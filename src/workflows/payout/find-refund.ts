import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What stands in the note of a core refund, so that it is found again when the answer was lost. */
export function refundMarker(payoutId: string): string {
  return `after-sales payout ${payoutId}`
}

/** The core refund that was made for a payout, or null when core's books have none. */
export async function findRefund(
  container: MedusaContainer,
  paymentId: string,
  payoutId: string,
): Promise<string | null> {
  const refunds = await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: paymentId })
  return refunds.find((refund) => refund.note === refundMarker(payoutId))?.id ?? null
}
