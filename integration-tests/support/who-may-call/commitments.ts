import { NO_SUCH_RECORD, REFUSED_BY_SHAPE, staff, words, type Row } from "./row"

const rma = "rma_id"

/** Commitments. */
export const COMMITMENTS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/commitments": staff("after_sales_commitment:read", 200),
  "POST /admin/after-sales/commitments": staff("after_sales_commitment:write", 201, {
    body: ({ order_id }) => ({ promise: "A call back", due_at: "2099-01-01T10:00:00Z", order_id }),
  }),
  "GET /admin/after-sales/commitments/kept-rate": staff("after_sales_commitment:read", REFUSED_BY_SHAPE),
  "GET /admin/after-sales/commitments/:id": staff("after_sales_commitment:read", NO_SUCH_RECORD, { id: rma }),
  "POST /admin/after-sales/commitments/:id/keep": staff("after_sales_commitment:write", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/commitments/:id/break": staff("after_sales_commitment:write", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/commitments/:id/make-good": staff("after_sales_commitment:write", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/commitments/:id/move": staff("after_sales_commitment:write", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({ ...words(), due_at: "2099-01-01T10:00:00Z" }),
  }),
}
