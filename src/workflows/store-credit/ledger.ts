import type { MedusaContainer } from "@medusajs/framework/types"

import { inCurrency } from "../../domain/money/in-currency"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { writeCreditEntry } from "../../modules/after-sales/commands/store-credit/write-entry"
import { findCreditEntry } from "../../modules/after-sales/queries/store-credit/find-entry"
import { listCreditAccounts } from "../../modules/after-sales/queries/store-credit/list-accounts"
import type { StoreCredit } from "../../types/store-credit"

/** Store credit kept by the plugin itself, in rows that are only ever added. */
export function ledgerOf(container: MedusaContainer): StoreCredit {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return {
    issue: async (issue) => ({ reference: await afterSales.run(writeCreditEntry, { ...issue, kind: "issued" }) }),
    find: async (marker) => {
      const reference = await afterSales.ask(findCreditEntry, marker)
      return reference === null ? null : { reference }
    },
    accounts: async (holder) => {
      const accounts = await afterSales.ask(listCreditAccounts, holder)
      return accounts.map(({ currency_code, balance, entries }) => ({
        currency_code,
        balance: inCurrency(balance, currency_code),
        entries: entries.map((entry) => ({
          ...entry,
          amount: inCurrency(entry.amount, currency_code),
          at: new Date(entry.at).toISOString(),
        })),
      }))
    },
    spend: async (spending) => ({
      reference: await afterSales.run(writeCreditEntry, { ...spending, rma_id: null, kind: "spent" }),
    }),
  }
}
