import { NO_SUCH_RECORD, anyCustomer, everybody, staff, words, type Row } from "./row"

const plan = "unknown_ticket_id"
const visit = "unknown_ticket_id"

const draft = () => ({
  ...{ code: "second-week", name: "Second week" },
  terms: { trigger: "delivered", offset_days: 14, method: "email", script: "How is it?" },
})

/** Follow-up plans, visits, and the links by which customers and calendars reach them. */
export const VISITS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/follow-up-plans": staff("after_sales_follow_up_plan:read", 200),
  "POST /admin/after-sales/follow-up-plans": staff("after_sales_follow_up_plan:write", 200, { body: draft }),
  "POST /admin/after-sales/follow-up-plans/simulate": staff("after_sales_follow_up_plan:read", 200, {
    body: () => ({ rrule: "FREQ=DAILY", start: "2026-01-01T09:00:00Z", time_zone: "UTC", count: 2 }),
  }),
  "GET /admin/after-sales/follow-up-plans/:id": staff("after_sales_follow_up_plan:read", NO_SUCH_RECORD, { id: plan }),
  "POST /admin/after-sales/follow-up-plans/:id/draft": staff("after_sales_follow_up_plan:write", NO_SUCH_RECORD, {
    id: plan,
    body: draft,
  }),
  "POST /admin/after-sales/follow-up-plans/:id/publish": staff("after_sales_follow_up_plan:publish", NO_SUCH_RECORD, {
    id: plan,
    body: () => ({}),
  }),
  "POST /admin/after-sales/follow-up-plans/:id/retire": staff("after_sales_follow_up_plan:publish", NO_SUCH_RECORD, {
    id: plan,
    body: () => ({}),
  }),
  "GET /admin/after-sales/visits": staff("after_sales_visit:read", 200),
  "POST /admin/after-sales/visits": staff("after_sales_visit:write", 200, {
    body: ({ order_id }) => ({ order_id, method: "email", due_at: "2031-03-04T10:00:00Z", script: "How is it?" }),
  }),
  "GET /admin/after-sales/visits/:id": staff("after_sales_visit:read", NO_SUCH_RECORD, { id: visit }),
  "GET /admin/after-sales/visits/:id/slots": staff("after_sales_visit:read", NO_SUCH_RECORD, { id: visit }),
  "GET /admin/after-sales/visits/:id/candidates": staff("after_sales_visit:read", NO_SUCH_RECORD, { id: visit }),
  "POST /admin/after-sales/visits/:id/confirm": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: () => ({}),
  }),
  "POST /admin/after-sales/visits/:id/move": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: () => ({ starts_at: "2031-03-04T10:00:00Z" }),
  }),
  "POST /admin/after-sales/visits/:id/reassign": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: () => ({ agent_id: "svcagent_1" }),
  }),
  "POST /admin/after-sales/visits/:id/cancel": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: words,
  }),
  "POST /admin/after-sales/visits/:id/record": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: () => ({ outcome: "satisfied" }),
  }),
  "POST /admin/after-sales/visits/:id/no-show": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: words,
  }),
  "POST /admin/after-sales/visits/:id/ticket": staff("after_sales_visit:write", NO_SUCH_RECORD, {
    id: visit,
    body: () => ({ subject: "The lid", body: "It does not close." }),
  }),
  // Whoever serves in no team has no calendar.
  "POST /admin/after-sales/visit-feeds": staff("after_sales_visit:read", NO_SUCH_RECORD, { body: () => ({}) }),
  "DELETE /admin/after-sales/visit-feeds": staff("after_sales_visit:read", NO_SUCH_RECORD),
  "GET /after-sales/visit-feeds/:token": everybody(NO_SUCH_RECORD),
  "GET /store/after-sales/visits": anyCustomer(200),
  "GET /store/after-sales/visit-links/:token": everybody(NO_SUCH_RECORD),
  "GET /store/after-sales/visit-links/:token/calendar": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/visit-links/:token/cancel": everybody(NO_SUCH_RECORD, { body: () => ({}) }),
  "POST /store/after-sales/visit-links/:token/confirm": everybody(NO_SUCH_RECORD, { body: () => ({}) }),
  "POST /store/after-sales/visit-links/:token/move": everybody(NO_SUCH_RECORD, {
    body: () => ({ starts_at: "2031-03-04T10:00:00Z" }),
  }),
}
