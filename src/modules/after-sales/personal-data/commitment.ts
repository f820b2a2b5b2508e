import { STEP, type PersonalTables } from "./table"

export const commitment = {
  commitment: {
    whose: [["id", "commitments"]],
    erased: { promise: "word" },
    kept: ["promised_by", "customer_id", "order_id", "rma_id", "ticket_id"],
  },
  commitment_event: { whose: [["commitment_id", "commitments"]], erased: { words: "null" }, kept: STEP },
} as const satisfies PersonalTables
