import { OF_REQUEST, type PersonalTables } from "./table"

export const stockPosting = {
  stock_posting: { whose: OF_REQUEST, erased: { words: "null" }, kept: ["rma_id", "checked_by"] },
} as const satisfies PersonalTables
