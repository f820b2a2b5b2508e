import { formWith } from "../../../demo/seed/requests/photo"
import { PIXEL } from "./pixel"
import {
  NO_SUCH_RECORD,
  REFUSED_BY_RULE,
  REFUSED_BY_SHAPE,
  anyCustomer,
  owner,
  staff,
  words,
  type Records,
  type Row,
} from "./row"

const arrived = ({ rma_item_id }: Records) => ({ items: [{ id: rma_item_id, quantity: 1 }] })
const request = ({ order_id, line_item_id }: Records) => ({
  order_id,
  items: [{ line_item_id, quantity: 1, reason_code: "preference" }],
})
const rma = "rma_id"

/** Requests, from eligibility to settlement. */
export const REQUESTS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/core-movements": staff("after_sales_rma:read", 200),
  "GET /admin/after-sales/evidence/:id": staff("after_sales_rma:read", 200, { id: "evidence_id" }),
  "GET /admin/after-sales/orders/:id/eligibility": staff("after_sales_rma:read", 200, { id: "order_id" }),
  "GET /admin/after-sales/orders/:id/lines/:line_id/exchange-options": staff("after_sales_rma:read", NO_SUCH_RECORD, {
    id: "order_id",
  }),
  "POST /admin/after-sales/rmas/:id/grants": staff("after_sales_rma:grant", 200, {
    id: rma,
    body: () => ({ kind: "goodwill", amount: "1", words: "For the trouble" }),
  }),
  "POST /admin/after-sales/rmas/:id/grants/:grant_id/withdraw": staff("after_sales_rma:grant", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
  "GET /admin/after-sales/rmas/:id/items/:item_id/exchange-options": staff("after_sales_rma:read", NO_SUCH_RECORD, {
    id: rma,
  }),
  "GET /admin/after-sales/rmas/:id/store-credit": staff("after_sales_rma:read", 200, { id: rma }),
  "GET /admin/after-sales/rmas": staff("after_sales_rma:read", 200),
  "POST /admin/after-sales/rmas": staff("after_sales_rma:create", 201, { body: request }),
  "GET /admin/after-sales/rmas/:id": staff("after_sales_rma:read", 200, { id: rma }),
  "POST /admin/after-sales/rmas/:id/approve": staff("after_sales_rma:decide", 200, {
    id: rma,
    body: ({ rma_item_id }) => ({ items: [{ id: rma_item_id, cause: "Changed his mind" }] }),
  }),
  "POST /admin/after-sales/rmas/:id/arbitration": staff("after_sales_rma:decide", 200, {
    id: rma,
    body: () => ({ body: "Platform", reference: "A-1" }),
  }),
  "POST /admin/after-sales/rmas/:id/assign": staff("after_sales_rma:write", 200, {
    id: rma,
    body: () => ({ assignee_id: null }),
  }),
  "POST /admin/after-sales/rmas/:id/cancel": staff("after_sales_rma:decide", 200, { id: rma, body: words }),
  "POST /admin/after-sales/rmas/:id/confirm-stock": staff("after_sales_rma:receive", REFUSED_BY_RULE, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/rmas/:id/fault": staff("after_sales_rma:decide", REFUSED_BY_RULE, {
    id: rma,
    body: ({ rma_item_id }) => ({
      items: [{ id: rma_item_id, fault_shares: [{ party: "merchant", percentage: 99 }] }],
      words: "Wrong size in the box",
    }),
  }),
  "POST /admin/after-sales/rmas/:id/freight": staff("after_sales_rma:receive", 200, {
    id: rma,
    body: () => ({ leg: "way_back", paid_by: "customer", amount: "7.20" }),
  }),
  "POST /admin/after-sales/rmas/:id/freight/:leg_id/void": staff("after_sales_rma:receive", NO_SUCH_RECORD, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/rmas/:id/evidence": staff("after_sales_rma:receive", 200, {
    id: rma,
    body: ({ rma_item_id }) => formWith(PIXEL, { item_id: rma_item_id, kind: "received" }),
  }),
  "POST /admin/after-sales/rmas/:id/inspect": staff("after_sales_rma:receive", REFUSED_BY_RULE, {
    id: rma,
    body: () => ({ units: [{ id: "rmau_1", accepted: true, grade: "defective", disposition: "dispose" }] }),
  }),
  "POST /admin/after-sales/rmas/:id/messages": staff("after_sales_rma:write", 200, {
    id: rma,
    body: () => ({ body: "On its way" }),
  }),
  "POST /admin/after-sales/rmas/:id/notes": staff("after_sales_rma:write", 200, {
    id: rma,
    body: () => ({ body: "Called twice" }),
  }),
  "POST /admin/after-sales/rmas/:id/payouts/:payout_id/divert": staff("after_sales_rma:settle", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({ to: "by_hand", words: "Transferred to her account" }),
  }),
  "POST /admin/after-sales/rmas/:id/payouts/:payout_id/resolve": staff("after_sales_rma:settle", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({ outcome: "paid", words: "Seen on the statement" }),
  }),
  "POST /admin/after-sales/rmas/:id/payouts/:payout_id/retry": staff("after_sales_rma:settle", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({}),
  }),
  "POST /admin/after-sales/rmas/preview": staff("after_sales_rma:create", 200, { body: request }),
  "POST /admin/after-sales/rmas/:id/receive": staff("after_sales_rma:receive", REFUSED_BY_RULE, {
    id: rma,
    body: arrived,
  }),
  "POST /admin/after-sales/rmas/:id/findings": staff("after_sales_rma:receive", 200, {
    id: rma,
    body: () => ({ findings: [{ kind: "other_item", quantity: 1, words: "A phone" }] }),
  }),
  "POST /admin/after-sales/rmas/:id/reject": staff("after_sales_rma:decide", REFUSED_BY_RULE, {
    id: rma,
    body: () => ({ clause: "made-up", words: "No" }),
  }),
  "POST /admin/after-sales/rmas/:id/release": staff("after_sales_rma:release", REFUSED_BY_RULE, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/rmas/:id/repaired": staff("after_sales_rma:receive", REFUSED_BY_RULE, {
    id: rma,
    body: () => ({ outcome: "repaired", words: "A new handle" }),
  }),
  "POST /admin/after-sales/rmas/:id/request-info": staff("after_sales_rma:decide", 200, { id: rma, body: words }),
  "POST /admin/after-sales/rmas/:id/settle": staff("after_sales_rma:settle", REFUSED_BY_RULE, {
    id: rma,
    body: () => ({}),
  }),
  "POST /admin/after-sales/rmas/:id/uphold-refusal": staff("after_sales_rma:decide", REFUSED_BY_RULE, {
    id: rma,
    body: words,
  }),
  "POST /admin/after-sales/rmas/:id/waive-charge": staff("after_sales_rma:waive", REFUSED_BY_RULE, {
    id: rma,
    body: words,
  }),
  "GET /admin/after-sales/save-rate": staff("after_sales_rma:read", REFUSED_BY_SHAPE),
  "DELETE /store/after-sales/evidence/:id": owner(200, { id: "forgotten_evidence_id" }),
  "GET /store/after-sales/evidence/:id": owner(200, { id: "evidence_id" }),
  "GET /store/after-sales/orders/:id/eligibility": owner(200, { id: "order_id" }),
  "GET /store/after-sales/orders/:id/withdrawal": owner(200, { id: "order_id" }),
  "POST /store/after-sales/orders/:id/evidence": owner(201, {
    id: "order_id",
    body: (_, caller) => formWith(Buffer.concat([PIXEL, Buffer.from(caller)])),
  }),
  "GET /store/after-sales/orders/:id/lines/:line_id/exchange-options": owner(NO_SUCH_RECORD, { id: "order_id" }),
  "GET /store/after-sales/rmas": anyCustomer(200),
  "POST /store/after-sales/rmas": owner(201, { body: request }),
  "GET /store/after-sales/rmas/:id": owner(200, { id: rma }),
  "POST /store/after-sales/rmas/:id/appeal": owner(REFUSED_BY_RULE, { id: rma, body: words }),
  "POST /store/after-sales/rmas/:id/cancel": owner(200, { id: rma, body: words }),
  "POST /store/after-sales/rmas/:id/evidence": owner(201, { id: rma, body: () => formWith(PIXEL) }),
  "POST /store/after-sales/rmas/:id/feedback": owner(REFUSED_BY_RULE, { id: rma, body: () => ({ score: 5 }) }),
  "POST /store/after-sales/rmas/:id/messages": owner(200, { id: rma, body: () => ({ body: "When will it be?" }) }),
  "POST /store/after-sales/rmas/preview": owner(200, { body: request }),
}
