import { STEP, type PersonalTables } from "./table"

export const warranty = {
  warranty: {
    whose: [["id", "warranties"]],
    erased: { email: "null" },
    kept: [
      ...["claim_code", "order_id", "line_item_id", "fulfillment_id", "product_id", "variant_id", "sku", "title"],
      ...["thumbnail", "customer_id", "delivered_on", "ends_on", "serial", "serial_key"],
      ...["import_source", "import_key", "import_digest", "import_order_number"],
    ],
    hidden: ["transfer_hash"],
  },
  warranty_cover: {
    whose: [["warranty_id", "warranties"]],
    erased: {},
    kept: [
      ...["plan_version_id", "plan_code", "plan_name", "provider_name", "exclusions", "remedies", "starts_on"],
      "ends_on",
    ],
  },
  warranty_event: {
    whose: [["warranty_id", "warranties"]],
    erased: { words: "null", evidence: "null" },
    kept: [...STEP, "rma_id"],
  },
} as const satisfies PersonalTables
