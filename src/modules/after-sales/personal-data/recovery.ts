import { OF_REQUEST, STEP, type PersonalTables } from "./table"

export const recovery = {
  recovery_claim: {
    whose: OF_REQUEST,
    erased: {},
    kept: ["rma_id", "order_id", "repair_order_id", "party_name", "currency_code", "lines", "reference"],
  },
  recovery_claim_event: { whose: [["claim_id", "claims"]], erased: { words: "null" }, kept: STEP },
} as const satisfies PersonalTables
