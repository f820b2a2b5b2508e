import type { PersonalTables } from "./table"

export const outbox = {
  outbox_message: {
    whose: [["lower(recipient)", "emails"]],
    erased: "all",
    kept: ["template", "channel", "recipient", "rma_id", "data", "dedupe_key", "last_error"],
  },
} as const satisfies PersonalTables
