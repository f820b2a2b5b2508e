import type { PersonalTables } from "./table"

export const unitSerial = {
  unit_serial: {
    whose: [["order_id", "orders"]],
    erased: {},
    kept: ["order_id", "fulfillment_id", "line_item_id", "product_id", "serial", "serial_key", "noted_by"],
  },
} as const satisfies PersonalTables
