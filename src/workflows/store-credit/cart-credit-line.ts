import {
  createCartCreditLinesWorkflow,
  deleteCartCreditLinesWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Amount } from "../../domain/money/decimal"
import { CREDIT_LINE_REFERENCE, isStoreCredit } from "./credit-lines"

export interface CreditedCart {
  readonly id: string
  readonly customer_id: string | null
  readonly email: string | null
  readonly currency_code: string
  readonly completed_at: string | Date | null
  readonly total: number
  readonly customer?: { readonly has_account: boolean } | null
  readonly credit_lines?: readonly { readonly id: string; readonly reference: string | null }[]
}

export async function readCart(container: MedusaContainer, id: string): Promise<CreditedCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "customer_id",
      "email",
      "currency_code",
      "completed_at",
      "total",
      "customer.has_account",
      "credit_lines.id",
      "credit_lines.reference",
    ],
    filters: { id },
  })
  const [cart] = data as readonly CreditedCart[]
  return cart ?? null
}

/** Takes from the cart what it was paid with by us. Core's payment sessions go with it: their amount is not true any more. */
export async function dropCreditLine(container: MedusaContainer, cart: CreditedCart): Promise<void> {
  const ours = (cart.credit_lines ?? []).filter(isStoreCredit)
  if (ours.length === 0) return
  await deleteCartCreditLinesWorkflow(container).run({ input: { id: ours.map(({ id }) => id) } })
  await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } })
}

/** Pays part of a cart with a hold: its total falls, and the order made of it keeps the line. */
export async function addCreditLine(
  container: MedusaContainer,
  line: { readonly cart_id: string; readonly amount: Amount; readonly hold_id: string },
): Promise<void> {
  const { cart_id, amount, hold_id } = line
  await createCartCreditLinesWorkflow(container).run({
    input: [
      { cart_id, amount: Number(amount), reference: CREDIT_LINE_REFERENCE, reference_id: hold_id, metadata: null },
    ],
  })
  await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
}
