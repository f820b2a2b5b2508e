import { everybody, NO_SUCH_RECORD, staff, type Row } from "./row"

const promises = () => ({ code: "standard", name: "Standard promises" })

/** SLA policies and their clocks, and what everybody may know of them. */
export const SLA: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/sla-clocks": staff("after_sales_sla_clock:read", 200),
  "GET /admin/after-sales/sla-clocks/:id/explanation": staff("after_sales_sla_clock:read", NO_SUCH_RECORD, {
    id: "sla_clock_id",
  }),
  "GET /admin/after-sales/sla-policies": staff("after_sales_sla_policy:read", 200),
  "POST /admin/after-sales/sla-policies": staff("after_sales_sla_policy:write", 200, {
    body: () => ({ ...promises(), code: "key-accounts" }),
  }),
  "GET /admin/after-sales/sla-policies/:id": staff("after_sales_sla_policy:read", 200, { id: "sla_policy_id" }),
  "POST /admin/after-sales/sla-policies/:id/draft": staff("after_sales_sla_policy:write", 200, {
    id: "sla_policy_id",
    body: promises,
  }),
  "POST /admin/after-sales/sla-policies/:id/publish": staff("after_sales_sla_policy:publish", 200, {
    id: "sla_policy_id",
    body: () => ({ version: 1 }),
  }),
  "POST /admin/after-sales/sla-policies/:id/retire": staff("after_sales_sla_policy:publish", 200, {
    id: "sla_policy_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/sla-policies/simulate": staff("after_sales_sla_policy:read", 200, {
    body: () => ({ facts: { kind: "complaint" }, opened_at: "2026-11-20T12:00:00Z" }),
  }),
  "GET /store/after-sales/service-standard": everybody(200),
}
