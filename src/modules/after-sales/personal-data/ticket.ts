import { OF_TICKET, STEP, type PersonalTables } from "./table"

export const ticket = {
  support_ticket: {
    whose: [["id", "tickets"]],
    erased: {
      ...{ subject: "word", email: "null", name: "null", desired_outcome: "null", remedy: "null" },
      ...{ resolution_words: "null" },
    },
    kept: [
      ...["customer_id", "contact_id", "order_id", "line_item_id", "product_id", "sku", "rma_id", "sales_channel_id"],
      ...["customer_group_ids", "category_ids", "team_id", "owner_id", "cause_code", "merged_into_id"],
      ...["arbitration_body", "arbitration_reference"],
    ],
  },
  ticket_message: { whose: OF_TICKET, erased: { body: "word", html: "null" }, kept: ["author_id"] },
  ticket_event: { whose: OF_TICKET, erased: { reason: "null" }, kept: [...STEP, "facts"] },
  ticket_draft: { whose: OF_TICKET, erased: "all", kept: ["author_id", "body"] },
  ticket_tag: { whose: OF_TICKET, erased: {}, kept: ["tag"] },
} as const satisfies PersonalTables
