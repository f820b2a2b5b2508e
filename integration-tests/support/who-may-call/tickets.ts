import { formWith } from "../../../demo/seed/requests/photo"
import { PIXEL } from "./pixel"
import { NO_SUCH_RECORD, anyCustomer, everybody, owner, staff, words, type Row } from "./row"

/** Tickets, and the channels that open them. */
export const TICKETS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/tickets": staff("after_sales_ticket:read", 200),
  "POST /admin/after-sales/tickets": staff("after_sales_ticket:create", 201, {
    body: () => ({ kind: "consultation", channel: "chat", email: "a@shop.test", subject: "Hi", body: "Hello" }),
  }),
  "GET /admin/after-sales/tickets/:id": staff("after_sales_ticket:read", 200, { id: "ticket_id" }),
  "POST /admin/after-sales/tickets/:id/arbitration": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ body: "Platform", reference: "A-1" }),
  }),
  "POST /admin/after-sales/tickets/:id/assign": staff("after_sales_ticket:assign", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ owner_id: "user_1", words: "Yours" }),
  }),
  "POST /admin/after-sales/tickets/:id/calls": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ body: "Called back" }),
  }),
  "POST /admin/after-sales/tickets/:id/checklist": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ apologised: true }),
  }),
  "POST /admin/after-sales/tickets/:id/claim": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/tickets/:id/close": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/tickets/:id/draft": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ body: "Dear Ann," }),
  }),
  "POST /admin/after-sales/tickets/:id/links": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ other_id: "tick_other" }),
  }),
  "POST /admin/after-sales/tickets/:id/merge": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ into_id: "tick_other" }),
  }),
  "POST /admin/after-sales/tickets/:id/notes": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ body: "Called twice" }),
  }),
  "POST /admin/after-sales/tickets/:id/release": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/tickets/:id/reopen": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: words,
  }),
  "POST /admin/after-sales/tickets/:id/reply": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ body: "On its way" }),
  }),
  "POST /admin/after-sales/tickets/:id/resolve": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: words,
  }),
  "POST /admin/after-sales/tickets/:id/restore": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/tickets/:id/resume": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/tickets/:id/retype": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ kind: "complaint" }),
  }),
  "POST /admin/after-sales/tickets/:id/spam": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/tickets/:id/split": staff("after_sales_ticket:decide", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ message_id: "tmsg_1", kind: "complaint", subject: "Lid" }),
  }),
  "POST /admin/after-sales/tickets/:id/tags": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ tags: ["vip"] }),
  }),
  "POST /admin/after-sales/tickets/:id/visits": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ body: "Came by" }),
  }),
  "POST /admin/after-sales/tickets/:id/wait": staff("after_sales_ticket:write", NO_SUCH_RECORD, {
    id: "unknown_ticket_id",
    body: () => ({ for: "customer" }),
  }),
  "POST /admin/after-sales/ticket-attachments": staff("after_sales_ticket:write", 201, { body: () => formWith(PIXEL) }),
  "GET /admin/after-sales/ticket-attachments/:id": staff("after_sales_ticket:read", 200, { id: "attachment_id" }),
  // A gateway is known by its signature, and there is no gateway unless the shop has a secret for it.
  "POST /after-sales/inbound/:channel": everybody(NO_SUCH_RECORD, { body: () => ({ id: "1", raw: "eA==" }) }),
  "POST /store/after-sales/ticket-attachments": anyCustomer(201, { body: () => formWith(PIXEL) }),
  "GET /store/after-sales/ticket-attachments/:id": owner(200, { id: "attachment_id" }),
  "GET /store/after-sales/tickets": anyCustomer(200),
  "POST /store/after-sales/tickets": owner(201, {
    body: ({ order_id }) => ({ order_id, subject: "My parcel", body: "Where is it?" }),
  }),
  "GET /store/after-sales/tickets/:id": owner(200, { id: "ticket_id" }),
  "POST /store/after-sales/tickets/:id/confirm-solved": owner(200, { id: "ticket_id", body: () => ({}) }),
  "POST /store/after-sales/tickets/:id/messages": owner(200, {
    id: "ticket_id",
    body: () => ({ body: "When will it be?" }),
  }),
}
