import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { subtract, sum, type Amount } from "../../domain/money/decimal"
import { arrangePayments, type HeldPayment, type RefundRules } from "../../domain/settlement/arrange-payments"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumOpenPayouts } from "../../modules/after-sales/queries/payout/sum-open-payouts"

interface CorePayment {
  readonly id: string
  readonly provider_id: string
  readonly canceled_at: string | Date | null
  readonly created_at: string | Date
  readonly captures?: readonly { readonly amount: number; readonly created_at: string | Date }[]
  readonly refunds?: readonly { readonly amount: number }[]
}

/** What has to be read of an order for `toRefundablePayments`. */
export const REFUNDABLE_FIELDS = [
  "currency_code",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.created_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.amount",
]

export interface OrderWithPayments {
  readonly currency_code: string
  readonly payment_collections?: readonly { readonly payments?: readonly CorePayment[] }[]
}

export interface RefundableQuestion {
  readonly order_id: string
  /** A payout that is about to be paid, and does not stand in its own way. */
  readonly except_payout_id?: string
  readonly now: Date
}

/**
 * What each payment of an order still holds: captured, less every refund by anybody, ours or not. In the order in which
 * they are given back (`arrangePayments`).
 */
export async function readRefundablePayments(
  container: MedusaContainer,
  { order_id, except_payout_id, now }: RefundableQuestion,
): Promise<RefundablePayment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [{ data }, underWay, rules] = await Promise.all([
    query.graph({ entity: "order", fields: REFUNDABLE_FIELDS, filters: { id: order_id } }),
    afterSales.ask(sumOpenPayouts, { order_id, except_id: except_payout_id ?? null }),
    afterSales.getOptions(),
  ])
  const [order] = data as readonly OrderWithPayments[]
  return order ? toRefundablePayments(order, underWay, rules, now) : []
}

export function toRefundablePayments(
  { currency_code, payment_collections = [] }: OrderWithPayments,
  underWay: ReadonlyMap<string, Amount>,
  rules: RefundRules,
  now: Date,
): RefundablePayment[] {
  const payments = payment_collections
    .flatMap((collection) => collection.payments ?? [])
    .filter((payment) => !payment.canceled_at)
    .map((payment) => toHeldPayment(payment, underWay.get(payment.id) ?? "0"))
  return arrangePayments(payments, rules, { currency_code, now: now.getTime() })
}

function toHeldPayment({ id, captures = [], refunds = [], ...payment }: CorePayment, underWay: string): HeldPayment {
  const captured = sum(captures.map(({ amount }) => String(amount)))
  const refunded = sum(refunds.map(({ amount }) => String(amount)))
  return {
    payment_id: id,
    provider_id: payment.provider_id,
    created_at: new Date(payment.created_at).getTime(),
    captured_at: captures.length === 0 ? null : Math.min(...captures.map((one) => new Date(one.created_at).getTime())),
    held: subtract(captured, sum([refunded, underWay])),
  }
}
