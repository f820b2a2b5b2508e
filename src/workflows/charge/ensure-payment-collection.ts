import { createOrderPaymentCollectionWorkflow, updatePaymentCollectionStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, PaymentCollectionStatus } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { linkPaymentCollection } from "../../modules/after-sales/commands/charge/link-payment-collection"
import { findChargeOfCollection, findOpenCharge } from "../../modules/after-sales/queries/charge/read-charge"
import { withOrderLock } from "../order/with-order-lock"

interface Resize {
  readonly id: string
  readonly amount: number
}

export const resizePaymentCollectionWorkflow = createWorkflow(
  "after-sales-resize-payment-collection-flow",
  (input: Resize) => {
    updatePaymentCollectionStep({ selector: { id: input.id }, update: { amount: input.amount } })
    return new WorkflowResponse(input.id)
  },
)

/**
 * Sees to it that the open charge of a request has a payment collection of exactly its amount, and says whether one had
 * to be made. Core's own flow for this does not listen to the amount: it asks for all that is open on the order, in
 * fractions of a cent. The collection that core left when the exchange was confirmed is taken over where there is one; a
 * repair gets one of its own, whatever else is open on the order.
 */
export async function ensurePaymentCollection(container: MedusaContainer, rmaId: string): Promise<boolean> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const charge = await afterSales.ask(findOpenCharge, rmaId)
  if (!charge || charge.payment_collection_id !== null) return false
  return withOrderLock(container, charge.order_id, async () => {
    const current = await afterSales.ask(findOpenCharge, rmaId)
    if (!current || current.payment_collection_id !== null) return false
    const amount = Number(current.amount)
    const left = current.repair_order_id === null ? await findLeftCollection(container, current.order_id) : null
    if (left) await resizePaymentCollectionWorkflow(container).run({ input: { id: left, amount } })
    const payment_collection_id = left ?? (await makeCollection(container, current.order_id, amount))
    await afterSales.run(linkPaymentCollection, { charge_id: current.id, payment_collection_id })
    return true
  })
}

async function makeCollection(container: MedusaContainer, order_id: string, amount: number): Promise<string> {
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({ input: { order_id, amount } })
  const [made] = result
  if (!made)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Core made no payment collection for ${order_id}`)
  return made.id
}

interface CoreOrder {
  readonly payment_collections?: readonly {
    readonly id: string
    readonly status: string
    readonly payment_sessions?: readonly { readonly id: string }[]
  }[]
}

/** One that nobody has begun to pay and that belongs to no other charge. */
async function findLeftCollection(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.id", "payment_collections.status", "payment_collections.payment_sessions.id"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  for (const { id, status, payment_sessions = [] } of order?.payment_collections ?? []) {
    if (status !== PaymentCollectionStatus.NOT_PAID || payment_sessions.length > 0) continue
    const charge = await container.resolve(AFTER_SALES_MODULE).ask(findChargeOfCollection, id)
    if (!charge) return id
  }
  return null
}
