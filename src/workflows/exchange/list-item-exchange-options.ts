import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listChoosableItems } from "../../modules/after-sales/queries/exchange/list-choosable-items"
import { listTermsOfRma } from "../../modules/after-sales/queries/rma/list-terms-of-rma"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { pageExchangeOptions, type ListedOptions } from "./page-exchange-options"
import { readMarket } from "./read-market"

/**
 * What an item of a request can be exchanged for instead of what was asked, under the terms the request was accepted
 * under: its units are held by the request itself, which is why the order's own options no longer show it.
 *
 * @throws NOT_FOUND when the request has no such item
 */
export async function listItemExchangeOptions(
  container: MedusaContainer,
  input: {
    readonly rma_id: string
    readonly item_id: string
    readonly after_id: string | null
    readonly limit: number
  },
): Promise<ListedOptions> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const item = (await afterSales.ask(listChoosableItems, input.rma_id)).find(({ id }) => id === input.item_id)
  const market = item && (await readMarket(container, item.order_id))
  const unit = item?.units[0]
  if (!item || !market || !unit) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `The request has no item ${input.item_id}`)
  }
  const versions = await afterSales.ask(listTermsOfRma, input.rma_id)
  const terms = versions.find(({ id }) => id === item.policy_version_id)
  if (!terms?.remedies.includes("exchange")) {
    throw new RefusalError([
      { code: "remedy_not_offered", message: "exchange is not offered by the terms of the item." },
    ])
  }
  const { product_id, variant_id } = item
  const goods = { product_id, variant_id, price_paid: unit.price_paid }
  return pageExchangeOptions(container, { market, goods, terms, after_id: input.after_id, limit: input.limit })
}
