import type { PersonalTables } from "./table"

export const guestAccess = {
  guest_access: {
    whose: [["lower(email)", "emails"]],
    erased: "all",
    kept: ["order_id", "email"],
    hidden: ["link_hash", "session_hash"],
  },
} as const satisfies PersonalTables
