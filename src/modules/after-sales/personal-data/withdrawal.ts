import type { PersonalTables } from "./table"

export const withdrawal = {
  withdrawal: {
    whose: [["id", "withdrawals"]],
    erased: {
      ...{ email: "null", name: "word", receipt_email: "word", statement: "word" },
      ...{ dispatch_evidence: "null", decision_words: "null" },
    },
    kept: [
      ...["order_id", "customer_id", "time_zone", "doubts", "receipt_message_id", "rma_id", "obstacles"],
      ...["decided_by", "dispute_clause"],
    ],
  },
  withdrawal_line: {
    whose: [["withdrawal_id", "withdrawals"]],
    erased: {},
    kept: ["line_item_id", "title", "sku", "thumbnail"],
  },
} as const satisfies PersonalTables
