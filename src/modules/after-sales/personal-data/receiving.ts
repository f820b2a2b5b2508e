import { STEP, type PersonalTables } from "./table"

export const receiving = {
  parcel_finding: {
    whose: [["id", "findings"]],
    erased: { serial_number: "null", words: "null", decision_words: "null" },
    kept: [
      ...["rma_id", "stray_parcel_id", "line_item_id", "title", "sku", "found_by", "taken_into_rma_id"],
      "decided_by",
    ],
  },
  parcel_finding_event: { whose: [["finding_id", "findings"]], erased: { words: "null" }, kept: STEP },
  stray_parcel: {
    whose: [["id", "parcels"]],
    erased: {
      ...{ tracking_number: "null", tracking_key: "null", sender: "null", order_number: "null" },
      ...{ email: "null", note: "null" },
    },
    kept: ["carrier", "registered_by", "order_id", "rma_id"],
  },
  stray_parcel_event: { whose: [["parcel_id", "parcels"]], erased: { words: "null" }, kept: STEP },
} as const satisfies PersonalTables
