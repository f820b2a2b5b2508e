import { OF_REQUEST, STEP, type PersonalTables } from "./table"

export const rma = {
  rma: {
    whose: [["id", "rmas"]],
    erased: { email: "null", deliver_to: "null", decision_words: "null", feedback_comment: "null" },
    kept: [
      ...[
        "order_id",
        "customer_id",
        "warranty_id",
        "currency_code",
        "sales_channel_id",
        "core_return_id",
        "core_claim_id",
      ],
      ...["core_exchange_id", "assignee_id", "refusal_clause", "decided_by"],
      ...["arbitration_body", "arbitration_reference"],
    ],
  },
  rma_item: {
    whose: OF_REQUEST,
    erased: { note: "null", cause: "null" },
    kept: [
      ...["line_item_id", "product_id", "variant_id", "sku", "title", "thumbnail", "reason_id", "reason_code"],
      "policy_version_id",
    ],
  },
  rma_unit: {
    whose: [["item_id", "items"]],
    erased: { inspection_note: "null" },
    kept: ["line_item_id", "fulfillment_id"],
  },
  rma_event: { whose: OF_REQUEST, erased: { reason: "null" }, kept: STEP },
  rma_message: { whose: OF_REQUEST, erased: { body: "word" }, kept: ["author_id"] },
} as const satisfies PersonalTables
