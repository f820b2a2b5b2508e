import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { sum, type Amount } from "../../domain/money/decimal"

/** Under which reference core's credit line, on a cart and on the order made of it, names the hold it rests on. */
export const CREDIT_LINE_REFERENCE = "after_sales_store_credit"

interface CreditLine {
  readonly amount: number
  readonly reference: string | null
  readonly reference_id: string | null
}

/** The holds that an order was paid with, as core's credit lines name them. */
export async function readCreditLines(container: MedusaContainer, orderId: string): Promise<CreditLine[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "credit_lines.amount", "credit_lines.reference", "credit_lines.reference_id"],
    filters: { id: orderId },
  })
  const [order] = data as readonly { credit_lines?: readonly CreditLine[] }[]
  return (order?.credit_lines ?? []).filter(({ reference }) => reference === CREDIT_LINE_REFERENCE)
}

/** Store credit that an order was paid with. */
export async function readPaidWithCredit(container: MedusaContainer, orderId: string): Promise<Amount> {
  const lines = await readCreditLines(container, orderId)
  return sum(lines.map(({ amount }) => String(amount)))
}
