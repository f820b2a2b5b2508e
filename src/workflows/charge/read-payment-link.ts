import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { inCurrency } from "../../domain/money/in-currency"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readCharge, type ChargeOfRequest } from "../../modules/after-sales/queries/charge/read-charge"
import type { PaymentLinkBody } from "../../types"
import { chargeOfToken } from "./payment-link"

/** @throws NOT_FOUND also for a token that was not signed here */
export async function readChargeByToken(container: MedusaContainer, token: string): Promise<ChargeOfRequest> {
  const id = chargeOfToken(container, token)
  const charge = id === null ? null : await container.resolve(AFTER_SALES_MODULE).ask(readCharge, id)
  if (!charge) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such payment link")
  return charge
}

/** What the page behind a payment link shows. Reads only: mail scanners follow links. */
export async function readPaymentLink(container: MedusaContainer, token: string, now: Date): Promise<PaymentLinkBody> {
  const charge = await readChargeByToken(container, token)
  const isOpen = charge.status === "open" && (charge.expires_at === null || charge.expires_at > now)
  const region = await readRegion(container, charge.order_id)
  return {
    rma_number: charge.rma_number,
    repair_number: charge.repair_number,
    order_display_id: charge.order_display_id,
    status: charge.status === "open" && !isOpen ? "expired" : charge.status,
    amount: inCurrency(charge.amount, charge.currency_code),
    currency_code: charge.currency_code,
    expires_at: charge.expires_at?.toISOString() ?? null,
    region_id: region.id,
    payment_collection_id: isOpen ? charge.payment_collection_id : null,
    payment_providers: isOpen ? region.providers : [],
  }
}

interface CoreOrder {
  readonly region_id: string | null
  readonly region?: {
    readonly payment_providers?: readonly { readonly id: string; readonly is_enabled: boolean }[]
  } | null
}

async function readRegion(
  container: MedusaContainer,
  orderId: string,
): Promise<{ readonly id: string | null; readonly providers: readonly { readonly id: string }[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["region_id", "region.payment_providers.id", "region.payment_providers.is_enabled"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  const providers = (order?.region?.payment_providers ?? []).filter(({ is_enabled }) => is_enabled)
  return { id: order?.region_id ?? null, providers: providers.map(({ id }) => ({ id })) }
}
