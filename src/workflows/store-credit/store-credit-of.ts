import type { MedusaContainer } from "@medusajs/framework/types"

import { STORE_CREDIT_KEY, type StoreCredit } from "../../types/store-credit"
import { ledgerOf } from "./ledger"

/** Whoever keeps this shop's store credit: the merchant's own system where there is one, our ledger where not. */
export function storeCreditOf(container: MedusaContainer): StoreCredit {
  return ownStoreCredit(container) ?? ledgerOf(container)
}

/** The merchant's own system, or null. */
export function ownStoreCredit(container: MedusaContainer): StoreCredit | null {
  return container.resolve<StoreCredit | undefined>(STORE_CREDIT_KEY, { allowUnregistered: true }) ?? null
}
