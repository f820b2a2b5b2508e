import { NO_SUCH_RECORD, anyCustomer, everybody, staff, words, type Row } from "./row"

const rma = "rma_id"

/** Grants with their limits and approvals, store credit, payment links. */
export const MONEY: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/approvals": staff("after_sales_approval:read", 200),
  "POST /admin/after-sales/approvals/:id/approve": staff("after_sales_approval:decide", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({}),
  }),
  "POST /admin/after-sales/approvals/:id/decline": staff("after_sales_approval:decide", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
  "GET /admin/after-sales/grant-limits": staff("after_sales_grant_limit:read", 200),
  "POST /admin/after-sales/grant-limits": staff("after_sales_grant_limit:write", 200, {
    body: () => ({ currency_code: "eur", per_grant: "1000" }),
  }),
  "DELETE /admin/after-sales/grant-limits/:id": staff("after_sales_grant_limit:write", NO_SUCH_RECORD, { id: rma }),
  // Whoever holds a link may pay; a token that was not signed here is no link.
  "GET /store/after-sales/payment-links/:token": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/payment-links/:token/complete": everybody(NO_SUCH_RECORD, { body: () => ({}) }),
  "GET /store/after-sales/store-credit": anyCustomer(200),
  // It takes a login and a link together: nobody here has both.
  "POST /store/after-sales/store-credit/claim": everybody(401, { body: () => ({}) }),
  "POST /store/after-sales/store-credit/redeem": anyCustomer(NO_SUCH_RECORD, {
    body: () => ({ cart_id: "cart_of_nobody", amount: "1" }),
  }),
}
