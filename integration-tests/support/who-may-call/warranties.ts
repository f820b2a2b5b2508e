import { NO_SUCH_RECORD, REFUSED_BY_RULE, anyCustomer, everybody, owner, staff, words, type Row } from "./row"

const plan = () => ({ code: "two-years", name: "Two years" })

/** Warranty plans, and the warranties that they bring. The matrix publishes none, so that every warranty is unknown. */
export const WARRANTIES: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/warranty-plans": staff("after_sales_warranty_plan:read", 200),
  "POST /admin/after-sales/warranty-plans": staff("after_sales_warranty_plan:write", 200, { body: plan }),
  "GET /admin/after-sales/warranty-plans/:id": staff("after_sales_warranty_plan:read", NO_SUCH_RECORD, {
    id: "warranty_plan_id",
  }),
  "POST /admin/after-sales/warranty-plans/:id/draft": staff("after_sales_warranty_plan:write", NO_SUCH_RECORD, {
    id: "warranty_plan_id",
    body: plan,
  }),
  "POST /admin/after-sales/warranty-plans/:id/publish": staff("after_sales_warranty_plan:publish", NO_SUCH_RECORD, {
    id: "warranty_plan_id",
    body: () => ({ version: 1 }),
  }),
  "POST /admin/after-sales/warranty-plans/:id/retire": staff("after_sales_warranty_plan:publish", NO_SUCH_RECORD, {
    id: "warranty_plan_id",
    body: () => ({}),
  }),
  "GET /admin/after-sales/orders/:id/serials": staff("after_sales_warranty:read", 200, { id: "order_id" }),
  "POST /admin/after-sales/orders/:id/serials": staff("after_sales_warranty:write", REFUSED_BY_RULE, {
    id: "order_id",
    body: () => ({ serials: [{ fulfillment_id: "ful_1", line_item_id: "ordli_1", position: 0, serial: "SN-1" }] }),
  }),
  "GET /admin/after-sales/warranties": staff("after_sales_warranty:read", 200),
  "GET /admin/after-sales/warranties/:id": staff("after_sales_warranty:read", NO_SUCH_RECORD, { id: "warranty_id" }),
  "GET /admin/after-sales/warranties/:id/card": staff("after_sales_warranty:read", NO_SUCH_RECORD, {
    id: "warranty_id",
  }),
  "POST /admin/after-sales/warranties/:id/serial": staff("after_sales_warranty:write", NO_SUCH_RECORD, {
    id: "warranty_id",
    body: () => ({ serial: "SN-1" }),
  }),
  "POST /admin/after-sales/warranties/:id/report": staff("after_sales_ticket:create", NO_SUCH_RECORD, {
    id: "warranty_id",
    body: () => ({ words: "It does not heat" }),
  }),
  "POST /admin/after-sales/warranties/:id/void": staff("after_sales_warranty:decide", NO_SUCH_RECORD, {
    id: "warranty_id",
    body: () => ({ ...words(), evidence: "Report 7" }),
  }),
  "POST /admin/after-sales/warranties/:id/restore": staff("after_sales_warranty:decide", NO_SUCH_RECORD, {
    id: "warranty_id",
    body: words,
  }),
  "POST /admin/after-sales/warranties/:id/uphold": staff("after_sales_warranty:decide", NO_SUCH_RECORD, {
    id: "warranty_id",
    body: words,
  }),
  "GET /store/after-sales/warranties": anyCustomer(200),
  "GET /store/after-sales/warranties/:id": owner(NO_SUCH_RECORD, { id: "warranty_id" }),
  "GET /store/after-sales/warranties/:id/card": owner(NO_SUCH_RECORD, { id: "warranty_id" }),
  "POST /store/after-sales/warranties/:id/register": owner(NO_SUCH_RECORD, { id: "warranty_id", body: () => ({}) }),
  "POST /store/after-sales/warranties/:id/appeal": owner(NO_SUCH_RECORD, { id: "warranty_id", body: words }),
  "POST /store/after-sales/warranties/:id/transfer": owner(NO_SUCH_RECORD, { id: "warranty_id", body: () => ({}) }),
  "POST /store/after-sales/warranties/:id/rmas": owner(NO_SUCH_RECORD, {
    id: "warranty_id",
    body: () => ({ note: "It does not heat", deliver_to: "Lindenweg 4, 50667 Köln" }),
  }),
  // Whoever holds a code may look it up, and whoever holds a link may redeem it or see what is his.
  "POST /store/after-sales/warranties/lookup": everybody(NO_SUCH_RECORD, {
    body: () => ({ claim_code: "23456-789AU" }),
  }),
  "POST /store/after-sales/warranties/report": everybody(NO_SUCH_RECORD, {
    body: () => ({ claim_code: "23456-789AU", words: "It does not heat", email: "a@shop.test" }),
  }),
  "POST /store/after-sales/warranties/take-over": everybody(REFUSED_BY_RULE, { body: () => ({ token: "of-nobody" }) }),
  "GET /store/after-sales/warranty-links/:token": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/warranty-links/:token/transfer": everybody(NO_SUCH_RECORD, { body: () => ({}) }),
}
