import { NO_SUCH_RECORD, staff, words, type Row } from "./row"

const rma = "rma_id"

/** What is known of a customer. An id of another kind names nobody. */
export const CUSTOMERS: Readonly<Record<string, Row>> = {
  "POST /admin/after-sales/customers/find": staff("after_sales_customer:read", 200, {
    body: ({ rma_id }) => ({ rma_id }),
  }),
  "GET /admin/after-sales/customers/:id": staff("after_sales_customer:read", NO_SUCH_RECORD, { id: rma }),
  "GET /admin/after-sales/customers/:id/sections/:section": staff("after_sales_customer:read", NO_SUCH_RECORD, {
    id: rma,
  }),
  "POST /admin/after-sales/customers/:id/export": staff("after_sales_customer:export", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({}),
  }),
  "POST /admin/after-sales/customers/:id/erase": staff("after_sales_customer:erase", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
}
