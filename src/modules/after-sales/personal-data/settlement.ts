import { OF_REQUEST, type PersonalTables } from "./table"

export const settlement = {
  settlement_line: { whose: OF_REQUEST, erased: {}, kept: ["rma_id", "rma_item_id", "currency_code"] },
  payout: {
    whose: OF_REQUEST,
    erased: { last_error: "null", resolution_note: "null" },
    kept: [
      ...["rma_id", "order_id", "payment_id", "currency_code", "core_refund_id", "credit_reference"],
      "requested_by",
    ],
  },
} as const satisfies PersonalTables
