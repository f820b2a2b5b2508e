import type { PersonalTables } from "./table"

export const importedCase = {
  // Told by another system, which still has it; nothing here adds it up.
  imported_case: {
    whose: [["lower(customer_email)", "emails"]],
    erased: "all",
    kept: [
      ...["source", "source_key", "number", "status", "order_number", "customer_email", "currency_code"],
      ...["amount_refunded", "amount_charged", "subject", "words", "lines", "pictures"],
    ],
  },
} as const satisfies PersonalTables
