import { OF_REQUEST, type PersonalTables } from "./table"

export const exchange = {
  rma_exchange: {
    whose: OF_REQUEST,
    erased: {},
    kept: ["rma_id", "rma_item_id", "variant_id", "product_id", "sku", "title", "thumbnail"],
  },
} as const satisfies PersonalTables
