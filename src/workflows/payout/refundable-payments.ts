import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { isPositive, subtract, sum } from "../../domain/money/decimal"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumOpenPayouts } from "../../modules/after-sales/queries/payout/sum-open-payouts"

interface CorePayment {
  readonly id: string
  readonly canceled_at: string | Date | null
  readonly created_at: string | Date
  readonly captures?: readonly { readonly amount: number }[]
  readonly refunds?: readonly { readonly amount: number }[]
}

/**
 * What each payment of an order still holds: captured, less every refund by anybody, ours or not. Oldest first, so
 * that the payment that was made first is given back first.
 */
export async function readRefundablePayments(
  container: MedusaContainer,
  orderId: string,
  exceptPayoutId: string | null = null,
): Promise<RefundablePayment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.created_at",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  })
  const underWay = await container
    .resolve(AFTER_SALES_MODULE)
    .ask(sumOpenPayouts, { order_id: orderId, except_id: exceptPayoutId })
  const [order] = data as readonly { payment_collections?: readonly { payments?: readonly CorePayment[] }[] }[]
  const payments = (order?.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
  return payments
    .filter((payment) => !payment.canceled_at)
    .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
    .map((payment) => ({
      payment_id: payment.id,
      refundable: subtract(refundableOf(payment), underWay.get(payment.id) ?? "0"),
    }))
    .filter((payment) => isPositive(payment.refundable))
}

function refundableOf({ captures = [], refunds = [] }: CorePayment): string {
  return subtract(sum(captures.map(({ amount }) => String(amount))), sum(refunds.map(({ amount }) => String(amount))))
}
