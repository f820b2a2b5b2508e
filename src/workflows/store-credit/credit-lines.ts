import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Under which reference core's credit line, on a cart and on the order made of it, names the hold it rests on. */
export const CREDIT_LINE_REFERENCE = "after_sales_store_credit"

export interface CreditLine {
  readonly amount: number
  readonly reference: string | null
  readonly reference_id: string | null
}

/** Core has credit lines of other kinds too: what a settlement kept back, and what somebody wrote by hand. */
export function isStoreCredit({ reference }: Pick<CreditLine, "reference">): boolean {
  return reference === CREDIT_LINE_REFERENCE
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
  return (order?.credit_lines ?? []).filter(isStoreCredit)
}
