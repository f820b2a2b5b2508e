import { OF_REQUEST, STEP, type PersonalTables } from "./table"

export const repair = {
  repair_order: {
    whose: OF_REQUEST,
    erased: { finding: "null", payment_reference: "null" },
    kept: [
      ...["rma_id", "order_id", "title", "currency_code", "reported_on", "warranty_id", "serial", "serial_key"],
      ...["lines", "supplier", "supplier_reference", "loan_unit"],
    ],
  },
  repair_order_event: { whose: [["repair_order_id", "repairs"]], erased: { words: "null" }, kept: STEP },
} as const satisfies PersonalTables
