import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface PaymentCollection {
  readonly id: string
  readonly amount: number
  readonly status: string
  readonly payment_sessions?: readonly { readonly id: string; readonly amount: number; readonly status: string }[]
  readonly payments?: readonly CollectedPayment[]
}

export interface CollectedPayment {
  readonly id: string
  readonly canceled_at: string | Date | null
  readonly captured_at: string | Date | null
  readonly captures?: readonly { readonly amount: number }[]
  readonly refunds?: readonly { readonly amount: number }[]
}

/** Core's payment collection with all that happened to it; null where there is none. */
export async function readPaymentCollection(
  container: MedusaContainer,
  id: string | null,
): Promise<PaymentCollection | null> {
  if (id === null) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_collection",
    fields: [
      "id",
      "amount",
      "status",
      "payment_sessions.id",
      "payment_sessions.amount",
      "payment_sessions.status",
      "payments.id",
      "payments.canceled_at",
      "payments.captured_at",
      "payments.captures.amount",
      "payments.refunds.amount",
    ],
    filters: { id },
  })
  const [collection] = data as readonly PaymentCollection[]
  return collection ?? null
}
