import type { AdminRma, PaymentLinkBody } from "../../../src/types"
import type { Api } from "../api"

const PAYMENT_LINKS = "/store/after-sales/payment-links"

/** The token in the link by which a customer pays a difference. */
export function tokenOf({ charge, number }: AdminRma): string {
  const token = charge?.link && new URL(charge.link).searchParams.get("token")
  if (!token) throw new Error(`RMA-${number} has no open payment link.`)
  return token
}

export async function readPaymentLink(store: Api, token: string): Promise<PaymentLinkBody> {
  const { payment_link } = await store.get<{ payment_link: PaymentLinkBody }>(`${PAYMENT_LINKS}/${token}`)
  return payment_link
}

/** Pays as the page behind the link does: a session with a provider by core's own route, then ours. */
export async function payByLink(store: Api, token: string): Promise<PaymentLinkBody> {
  const { payment_collection_id, payment_providers } = await readPaymentLink(store, token)
  if (payment_collection_id !== null) {
    await store.post(`/store/payment-collections/${payment_collection_id}/payment-sessions`, {
      provider_id: payment_providers[0]?.id,
    })
  }
  const { payment_link } = await store.post<{ payment_link: PaymentLinkBody }>(`${PAYMENT_LINKS}/${token}/complete`, {})
  return payment_link
}
