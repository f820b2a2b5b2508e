import { OF_REQUEST, type PersonalTables } from "./table"

export const fault = {
  rma_fault_share: { whose: [["rma_item_id", "items"]], erased: {}, kept: ["rma_item_id"] },
  rma_freight_leg: {
    whose: OF_REQUEST,
    erased: { tracking_reference: "null", receipt_note: "null" },
    kept: ["rma_id", "currency_code", "recorded_by"],
  },
} as const satisfies PersonalTables
