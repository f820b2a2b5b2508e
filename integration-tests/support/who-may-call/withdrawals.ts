import { REFUSED_BY_RULE, anyCustomer, owner, staff, words, type Row } from "./row"

const withdrawal = "withdrawal_id"

/** Declarations of withdrawal. */
export const WITHDRAWALS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/withdrawals": staff("after_sales_withdrawal:read", 200),
  "GET /admin/after-sales/withdrawals/:id": staff("after_sales_withdrawal:read", 200, { id: withdrawal }),
  "POST /admin/after-sales/withdrawals/:id/complete": staff("after_sales_withdrawal:decide", 200, {
    id: withdrawal,
    body: words,
  }),
  "POST /admin/after-sales/withdrawals/:id/dispute": staff("after_sales_withdrawal:decide", REFUSED_BY_RULE, {
    id: withdrawal,
    body: () => ({ clause: "made-up", words: "No" }),
  }),
  "POST /admin/after-sales/withdrawals/:id/open-request": staff("after_sales_withdrawal:decide", 200, {
    id: withdrawal,
    body: () => ({}),
  }),
  "POST /admin/after-sales/withdrawals/:id/record-dispatch": staff("after_sales_withdrawal:decide", 200, {
    id: withdrawal,
    body: () => ({ evidence: "Seen on the carrier's page" }),
  }),
  "GET /store/after-sales/withdrawals": anyCustomer(200),
  "POST /store/after-sales/withdrawals": owner(201, { body: ({ order_id }) => ({ order_id, name: "Ann Miller" }) }),
  "GET /store/after-sales/withdrawals/:id": owner(200, { id: withdrawal }),
  "POST /store/after-sales/withdrawals/:id/confirm": owner(200, { id: withdrawal, body: () => ({}) }),
  "POST /store/after-sales/withdrawals/:id/dispatch": owner(200, {
    id: withdrawal,
    body: () => ({ evidence: "DHL 4711" }),
  }),
}
