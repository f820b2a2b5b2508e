import { OF_REQUEST, type PersonalTables } from "./table"

export const charge = {
  charge: {
    whose: OF_REQUEST,
    erased: { waiver_words: "null" },
    kept: ["rma_id", "order_id", "repair_order_id", "currency_code", "payment_collection_id", "waived_by"],
  },
} as const satisfies PersonalTables
