import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

import { sum, type Amount } from "../../domain/money/decimal"
import { isStoreCredit, type CreditLine } from "../store-credit/credit-lines"

/** What has to be read of an order for `toOrderPayment`. */
export const ORDER_PAYMENT_FIELDS = [
  "summary.*",
  "credit_lines.amount",
  "credit_lines.reference",
  "credit_lines.reference_id",
]

export interface OrderWithSummary {
  readonly summary?: { readonly paid_total?: BigNumberInput }
  readonly credit_lines?: readonly CreditLine[]
}

/** How an order was paid for, whatever was given back since. */
export interface OrderPayment {
  /** Store credit that it was paid with. */
  readonly paid_with_credit: Amount
  /** That, and everything that was captured. */
  readonly paid: Amount
}

export function toOrderPayment({ summary, credit_lines = [] }: OrderWithSummary): OrderPayment {
  const amountOf = (amount: BigNumberInput | undefined) => MathBN.convert(amount ?? 0).toFixed()
  const paid_with_credit = sum(credit_lines.filter(isStoreCredit).map(({ amount }) => amountOf(amount)))
  return { paid_with_credit, paid: sum([amountOf(summary?.paid_total), paid_with_credit]) }
}
