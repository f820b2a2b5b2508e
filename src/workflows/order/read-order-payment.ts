import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import { sum, type Amount } from "../../domain/money/decimal"
import { isStoreCredit, type CreditLine } from "../store-credit/credit-lines"

interface CoreOrder {
  readonly summary?: { readonly original_order_total?: BigNumberInput; readonly paid_total?: BigNumberInput }
  readonly credit_lines?: readonly CreditLine[]
}

/** How an order was paid for, whatever was given back since. */
export interface OrderPayment {
  /** What it came to as it was placed. */
  readonly placed_total: Amount
  /** Store credit that it was paid with. */
  readonly paid_with_credit: Amount
  /** That, and everything that was captured. */
  readonly paid: Amount
}

export async function readOrderPayment(container: MedusaContainer, orderId: string): Promise<OrderPayment> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "summary.*", "credit_lines.amount", "credit_lines.reference", "credit_lines.reference_id"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  const amountOf = (amount: BigNumberInput | undefined) => MathBN.convert(amount ?? 0).toFixed()
  const credit = (order?.credit_lines ?? []).filter(isStoreCredit)
  const paid_with_credit = sum(credit.map(({ amount }) => amountOf(amount)))
  return {
    placed_total: amountOf(order?.summary?.original_order_total),
    paid_with_credit,
    paid: sum([amountOf(order?.summary?.paid_total), paid_with_credit]),
  }
}
