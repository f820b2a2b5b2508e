import { inCurrency } from "../../domain/money/in-currency"
import type { AdminRmaOutbound, StoreRmaOutbound } from "../../types"
import type { OutboundView } from "../../workflows/core-movement/read-outbound"
import { toIso } from "./to-iso"

export function toAdminOutbound({ released_at, ...goods }: OutboundView): AdminRmaOutbound {
  return {
    ...goods,
    unit_price: inCurrency(goods.unit_price, goods.currency_code),
    released_at: released_at && toIso(released_at),
  }
}

export function toStoreOutbound(goods: OutboundView): StoreRmaOutbound {
  const { id, rma_item_id, title, sku, thumbnail, quantity, unit_price, currency_code, state } = goods
  return {
    ...{ id, rma_item_id, title, sku, thumbnail, quantity, currency_code, state },
    unit_price: inCurrency(unit_price, currency_code),
  }
}
