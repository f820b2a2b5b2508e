import type { PersonalTables } from "./table"

export const contact = {
  contact_preference: {
    whose: [
      ["customer_id", "customers"],
      ["lower(email)", "emails"],
    ],
    erased: "all",
    kept: ["customer_id", "email"],
  },
  customer_contact: {
    whose: [
      ["customer_id", "customers"],
      ["lower(email)", "emails"],
    ],
    erased: "all",
    kept: ["customer_id", "email", "source"],
  },
} as const satisfies PersonalTables
