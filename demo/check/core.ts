import type { HttpTypes } from "@medusajs/framework/types"

import { sum } from "../../src/domain/money/decimal"
import type { Api } from "../seed/api"

// What Medusa's own books say.

export async function readCoreReturn(admin: Api, id: string): Promise<HttpTypes.AdminReturn> {
  const answer = await admin.get<HttpTypes.AdminReturnResponse>(`/admin/returns/${id}`)
  return answer.return
}

export interface CoreMoney {
  readonly captured: string
  readonly refunds: readonly string[]
  /** What core believes is still owed: to the merchant when positive, to the customer when negative. */
  readonly pendingDifference: string
}

export async function readMoney(admin: Api, orderId: string): Promise<CoreMoney> {
  const fields = "id,summary,payment_collections.payments.captures.amount,payment_collections.payments.refunds.amount"
  const { order } = await admin.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}?fields=${fields}`)
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
  const amounts = (parts: readonly { readonly amount: unknown }[]) => parts.map(({ amount }) => String(amount))
  return {
    captured: sum(payments.flatMap((payment) => amounts(payment.captures ?? []))),
    refunds: payments.flatMap((payment) => amounts(payment.refunds ?? [])),
    pendingDifference: String(order.summary.pending_difference),
  }
}
