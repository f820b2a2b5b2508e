import { OF_REQUEST, type PersonalTables } from "./table"

export const grant = {
  after_sales_grant: {
    whose: OF_REQUEST,
    erased: { words: "word", withdrawal_words: "null" },
    kept: ["rma_id", "currency_code", "granted_by", "withdrawn_by"],
  },
  after_sales_approval: {
    whose: OF_REQUEST,
    erased: { words: "null" },
    kept: ["rma_id", "grant_id", "currency_code", "requested_by", "decided_by"],
  },
} as const satisfies PersonalTables
