import { NO_SUCH_RECORD, everybody, owner, staff, words, type Row } from "./row"

const id = "repair_order_id"
const work = (path: string, body: () => object): Record<string, Row> => ({
  [`POST /admin/after-sales/repair-orders/:id/${path}`]: staff("after_sales_repair:write", NO_SUCH_RECORD, {
    id,
    body,
  }),
})
const nothing = () => ({})

/** The workshop. What staff may do with goods in it is told before they are looked for. */
export const REPAIRS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/repair-orders": staff("after_sales_repair:read", 200),
  "GET /admin/after-sales/repair-orders/:id": staff("after_sales_repair:read", NO_SUCH_RECORD, { id }),
  ...work("diagnose", words),
  ...work("lines", () => ({ lines: [{ kind: "parts", title: "Heater", amount: "30" }] })),
  ...work("propose", nothing),
  ...work("send-to-supplier", () => ({ supplier: "Suzhou Kitchen Works" })),
  ...work("receive-from-supplier", nothing),
  ...work("test", nothing),
  ...work("fail-test", words),
  ...work("note", () => ({ loan_unit: "Loan cooker 3" })),
  ...work("hand-back", words),
  "POST /admin/after-sales/repair-orders/:id/waive-payment": staff("after_sales_repair:decide", NO_SUCH_RECORD, {
    id,
    body: words,
  }),
  "POST /admin/after-sales/repair-orders/:id/give-up": staff("after_sales_repair:decide", NO_SUCH_RECORD, {
    id,
    body: () => ({ ...words(), resolution: "refund" }),
  }),
  "GET /store/after-sales/rmas/:id/repair": owner(200, { id: "rma_id" }),
  // Whoever holds the link of a quote may look at it and answer it.
  "GET /store/after-sales/repair-quotes/:token": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/repair-quotes/:token/accept": everybody(NO_SUCH_RECORD, { body: nothing }),
  "POST /store/after-sales/repair-quotes/:token/decline": everybody(NO_SUCH_RECORD, { body: nothing }),
}
