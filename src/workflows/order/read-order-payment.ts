import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, OrderChangeStatus } from "@medusajs/framework/utils"

import { sum, type Amount } from "../../domain/money/decimal"
import { isStoreCredit, type CreditLine } from "../store-credit/credit-lines"

interface CoreOrder {
  readonly summary?: { readonly paid_total?: BigNumberInput }
  readonly credit_lines?: readonly CreditLine[]
}

/** How an order was paid for, whatever was given back since. */
export interface OrderPayment {
  /** Whether core has put other goods on it, or taken some off, since it was placed. */
  readonly goods_changed: boolean
  /** Store credit that it was paid with. */
  readonly paid_with_credit: Amount
  /** That, and everything that was captured. */
  readonly paid: Amount
}

/** Core's changes that alter what an order consists of. A return alters what came back of it, and that we know. */
const CHANGES_OF_GOODS = ["exchange", "claim", "edit"]

export async function readOrderPayment(container: MedusaContainer, orderId: string): Promise<OrderPayment> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, { data: changes }] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "summary.*", "credit_lines.amount", "credit_lines.reference", "credit_lines.reference_id"],
      filters: { id: orderId },
    }),
    query.graph({
      entity: "order_change",
      fields: ["id"],
      filters: { order_id: orderId, change_type: CHANGES_OF_GOODS, status: OrderChangeStatus.CONFIRMED },
    }),
  ])
  const [order] = data as readonly CoreOrder[]
  const amountOf = (amount: BigNumberInput | undefined) => MathBN.convert(amount ?? 0).toFixed()
  const credit = (order?.credit_lines ?? []).filter(isStoreCredit)
  const paid_with_credit = sum(credit.map(({ amount }) => amountOf(amount)))
  return {
    goods_changed: changes.length > 0,
    paid_with_credit,
    paid: sum([amountOf(order?.summary?.paid_total), paid_with_credit]),
  }
}
