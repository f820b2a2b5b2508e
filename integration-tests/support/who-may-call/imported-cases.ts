import { staff, type Row } from "./row"

/** The history of another system. */
export const IMPORTED_CASES: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/imported-cases": staff("after_sales_imported_case:read", 200),
}
