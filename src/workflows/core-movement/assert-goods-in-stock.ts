import type { MedusaContainer } from "@medusajs/framework/types"

import { decideStock } from "../../domain/rma/decide-stock"
import type { Resolution } from "../../domain/kernel/vocabulary"
import { sendsGoods } from "../../domain/rma/vehicle-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listWantedGoods } from "../../modules/after-sales/queries/rma/list-wanted-goods"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { readStock } from "./read-stock"

/** What staff are about to choose for an item; whatever is left out stays as it is. */
export interface DecidedRemedy {
  readonly resolution?: Resolution
  readonly exchange_variant_id?: string
}

/**
 * Throws `out_of_stock` where goods would be promised that are not there, before anything is decided. `decided` is
 * what staff are about to choose, by item id or for all items. What is promised is reserved only after the decision: of two
 * promises of the last unit the second stays without stock, which its page and reconcile show.
 */
export async function assertGoodsInStock(
  container: MedusaContainer,
  rmaId: string,
  decided: Map<string, DecidedRemedy> | DecidedRemedy,
): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const decisionOf = (id: string) => (decided instanceof Map ? decided.get(id) : decided)
  const items = (await afterSales.ask(listWantedGoods, rmaId)).map((item) => ({ ...item, ...decisionOf(item.id) }))
  const wanted = items.filter(sendsGoods).map(({ resolution, exchange_variant_id, ...item }) => ({
    ...item,
    variant_id: resolution === "exchange" ? exchange_variant_id : item.variant_id,
  }))
  const variantIds = wanted.flatMap(({ variant_id }) => variant_id ?? [])
  const stock = await readStock(container, variantIds, wanted[0]?.sales_channel_id ?? null)
  const { exchange_safety_stock } = await afterSales.getOptions()
  acceptedOrThrow(
    decideStock(
      wanted.map(({ title, quantity, variant_id }) => ({
        title,
        quantity,
        stock: stock.get(variant_id ?? "") ?? null,
      })),
      exchange_safety_stock,
    ),
  )
}
