import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { deriveSecret } from "../../modules/after-sales/derive-secret"
import { signingSecretOf } from "../signing-secret"

export interface TransferLink {
  readonly token: string
  readonly link: string
  readonly expires_at: Date
}

/**
 * The link by which a warranty is handed on. Its token is derived and kept nowhere but as a digest: the same POST sent
 * again with its key gets the same link, and any other makes a new one.
 */
export async function makeTransferLink(
  container: MedusaContainer,
  { id, key, now }: { readonly id: string; readonly key: string | null; readonly now: Date },
): Promise<TransferLink> {
  const { storefront_url, warranty_transfer_path, warranty_transfer_days } = await container
    .resolve(AFTER_SALES_MODULE)
    .getOptions()
  const token = deriveSecret(signingSecretOf(container), ["after-sales.warranty-transfer", id, key ?? randomUUID()])
  const link = new URL(storefront_url.replace(/\/$/, "") + warranty_transfer_path)
  link.searchParams.set("token", token)
  return { token, link: link.href, expires_at: new Date(now.getTime() + warranty_transfer_days * 86_400_000) }
}
