import type { MedusaContainer } from "@medusajs/framework/types"

import { larger, subtract } from "../../domain/money/decimal"
import { inCurrency } from "../../domain/money/in-currency"
import type { CreditHolder } from "../../domain/store-credit/holder"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumOpenHolds } from "../../modules/after-sales/queries/store-credit/sum-open-holds"
import type { StoreCreditBody } from "../../types/store-credit"
import { storeCreditOf } from "./store-credit-of"

/** What a holder has, and what of it carts hold already. Nobody has nothing. */
export async function listStoreCredit(
  container: MedusaContainer,
  holder: CreditHolder | null,
): Promise<StoreCreditBody[]> {
  if (holder === null) return []
  const [accounts, holds] = await Promise.all([
    storeCreditOf(container).accounts(holder),
    container.resolve(AFTER_SALES_MODULE).ask(sumOpenHolds, holder),
  ])
  return accounts.map((account) => {
    const held = inCurrency(holds.get(account.currency_code) ?? "0", account.currency_code)
    const available = inCurrency(larger(subtract(account.balance, held), "0"), account.currency_code)
    return { ...account, held, available }
  })
}
