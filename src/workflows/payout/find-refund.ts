import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { isRefundAnswered } from "../../domain/settlement/is-refund-answered"

/** What stands in the note of a core refund, so that it is found again when the answer was lost. */
export function refundMarker(payoutId: string): string {
  return `after-sales payout ${payoutId}`
}

/** A payout as core's books are searched for it. */
export interface RefundSought {
  readonly id: string
  readonly order_id: string
  readonly payment_id: string
}

/** @throws UNEXPECTED_STATE for a payout that is not a refund */
export function toRefundSought<Payout extends { readonly id: string; readonly payment_id: string | null }>(
  payout: Payout,
): Payout & { readonly payment_id: string } {
  const { id, payment_id } = payout
  if (payment_id === null) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${id} goes to no payment`)
  return { ...payout, payment_id }
}

export interface RefundFound {
  readonly id: string
  /** The provider has said yes. Until then a refund in core's books proves nothing but the intention. */
  readonly answered: boolean
}

/** The core refund that was made for a payout, or null when core's books have none. */
export async function findRefund(container: MedusaContainer, payout: RefundSought): Promise<RefundFound | null> {
  const refunds = (await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: payout.payment_id })).map(
    ({ id, note, amount, created_at }) => ({ id, note, amount: String(amount), created_at: toDate(created_at) }),
  )
  const refund = refunds.find(({ note }) => note === refundMarker(payout.id))
  if (!refund) return null
  const [booked] = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id: payout.order_id, reference: "refund", reference_id: refund.id })
  const transaction = booked && { amount: String(booked.amount), created_at: toDate(booked.created_at) }
  return { id: refund.id, answered: isRefundAnswered(refund, refunds, transaction ?? null) }
}

function toDate(instant: Date | string | undefined): Date {
  return new Date(instant ?? 0)
}
