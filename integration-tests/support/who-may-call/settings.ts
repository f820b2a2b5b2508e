import { REFUSED_BY_RULE, everybody, staff, type Row } from "./row"

const calendar = () => ({
  name: "Workshop",
  definition: { time_zone: "Europe/Berlin", hours: { mon: [["09:00", "17:00"]] } },
})
const simulatedOrder = () => ({
  facts: {
    currency_code: "eur",
    placed_at: "2026-11-02T10:00:00Z",
    total: "10",
    lines: [{ id: "item_1", quantity: 1, total: "10" }],
  },
  items: [{ line_item_id: "item_1", reason_code: "preference" }],
})

/** Policies, reasons, calendars, set-up, health, and the simulators beside them. */
export const SETTINGS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/business-calendars": staff("business_calendar:read", 200),
  "POST /admin/after-sales/business-calendars": staff("business_calendar:write", 200, { body: calendar }),
  "GET /admin/after-sales/business-calendars/:id": staff("business_calendar:read", 200, { id: "calendar_id" }),
  "POST /admin/after-sales/business-calendars/:id": staff("business_calendar:write", 200, {
    id: "calendar_id",
    body: () => ({ ...calendar(), is_default: true }),
  }),
  "POST /admin/after-sales/business-calendars/simulate": staff("business_calendar:read", 200, {
    body: () => ({ calendar: calendar().definition, start: "2026-11-20T12:00:00Z", minutes: 60 }),
  }),
  "GET /admin/after-sales/health": staff("after_sales_setup:read", 200),
  "GET /admin/after-sales/policies": staff("after_sales_policy:read", 200),
  "POST /admin/after-sales/policies": staff("after_sales_policy:write", 200, {
    body: () => ({ code: "outlet", name: "Outlet terms" }),
  }),
  "GET /admin/after-sales/policies/:id": staff("after_sales_policy:read", 200, { id: "policy_id" }),
  "POST /admin/after-sales/policies/:id/draft": staff("after_sales_policy:write", 200, {
    id: "policy_id",
    body: () => ({ code: "standard", name: "Standard terms" }),
  }),
  "POST /admin/after-sales/policies/:id/publish": staff("after_sales_policy:publish", 200, {
    id: "policy_id",
    body: () => ({ version: 1 }),
  }),
  "POST /admin/after-sales/policies/simulate": staff("after_sales_policy:read", 200, { body: simulatedOrder }),
  "GET /admin/after-sales/reasons": staff("after_sales_reason:read", 200),
  "POST /admin/after-sales/reasons": staff("after_sales_reason:write", 200, {
    body: () => ({
      code: "late_gift",
      label: "Arrived after the birthday",
      basis: "goodwill",
      fault_party: "carrier",
      freight_payer: "merchant",
    }),
  }),
  "GET /admin/after-sales/reasons/:id": staff("after_sales_reason:read", 200, { id: "reason_id" }),
  "POST /admin/after-sales/reasons/:id": staff("after_sales_reason:write", 200, {
    id: "reason_id",
    body: () => ({ position: 9 }),
  }),
  "GET /admin/after-sales/discrepancies": staff("after_sales_setup:read", 200),
  "POST /admin/after-sales/settlements/simulate": staff("after_sales_policy:read", REFUSED_BY_RULE, {
    body: () => ({ ...simulatedOrder(), items: [{ ...simulatedOrder().items[0], quantity: 1 }] }),
  }),
  "GET /admin/after-sales/setup": staff("after_sales_setup:read", 200),
  "POST /admin/after-sales/setup": staff("after_sales_setup:write", REFUSED_BY_RULE, {
    body: () => ({ preset: "eu" }),
  }),
  "GET /store/after-sales/policy": everybody(200),
}
