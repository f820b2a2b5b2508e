import type { PersonalTables } from "./table"

export const storeCredit = {
  store_credit_entry: {
    whose: [
      ["customer_id", "customers"],
      ["email", "emails"],
    ],
    erased: { email: "subject" },
    kept: ["customer_id", "currency_code", "marker", "order_id", "rma_id"],
  },
  store_credit_hold: {
    whose: [
      ["customer_id", "customers"],
      ["email", "emails"],
    ],
    erased: { email: "subject" },
    kept: ["cart_id", "customer_id", "currency_code", "order_id"],
  },
} as const satisfies PersonalTables
