import { OF_REQUEST, type PersonalTables } from "./table"

export const outbound = {
  rma_outbound: {
    whose: OF_REQUEST,
    erased: {},
    kept: [
      ...["rma_id", "order_id", "rma_item_id", "variant_id", "product_id", "sku", "title", "thumbnail"],
      ...["currency_code", "line_item_id", "released_by"],
    ],
  },
} as const satisfies PersonalTables
