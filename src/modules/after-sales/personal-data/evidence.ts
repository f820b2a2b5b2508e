import type { PersonalTables } from "./table"

export const evidence = {
  after_sales_evidence: {
    whose: [
      ["rma_id", "rmas"],
      ["order_id", "orders"],
      ["customer_id", "customers"],
      ["finding_id", "findings"],
      ["message_id", "messages"],
    ],
    erased: "file",
    kept: [
      ...["order_id", "customer_id", "rma_id", "finding_id", "message_id", "rma_item_ids", "sha256", "filename"],
      "uploaded_by_id",
    ],
    hidden: ["file_key"],
  },
} as const satisfies PersonalTables
