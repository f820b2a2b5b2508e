import { NO_SUCH_RECORD, staff, type Row } from "./row"

const team = () => ({ code: "export", name_en: "Export desk", name_zh: "出口服务" })
const rma = "rma_id"

/** Teams and agents. */
export const TEAMS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/service-agents": staff("after_sales_team:read", 200),
  "POST /admin/after-sales/service-agents": staff("after_sales_team:write", NO_SUCH_RECORD, {
    body: () => ({ user_id: "user_unknown", display_name: "Nobody" }),
  }),
  "GET /admin/after-sales/service-agents/:id": staff("after_sales_team:read", NO_SUCH_RECORD, { id: rma }),
  "POST /admin/after-sales/service-agents/:id": staff("after_sales_team:write", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({ user_id: "user_unknown", display_name: "Nobody" }),
  }),
  "POST /admin/after-sales/service-agents/:id/absences": staff("after_sales_team:write", NO_SUCH_RECORD, {
    id: rma,
    body: () => ({ from_at: "2026-12-24T00:00:00Z" }),
  }),
  "DELETE /admin/after-sales/service-agents/:id/absences/:absence_id": staff("after_sales_team:write", NO_SUCH_RECORD, {
    id: rma,
  }),
  "GET /admin/after-sales/service-teams": staff("after_sales_team:read", 200),
  "POST /admin/after-sales/service-teams": staff("after_sales_team:write", 200, { body: team }),
  "GET /admin/after-sales/service-teams/:id": staff("after_sales_team:read", NO_SUCH_RECORD, { id: rma }),
  "POST /admin/after-sales/service-teams/:id": staff("after_sales_team:write", NO_SUCH_RECORD, {
    id: rma,
    body: team,
  }),
  "POST /admin/after-sales/service-teams/simulate-assignment": staff("after_sales_team:read", 200, {
    body: () => ({ kind: "complaint", channel: "email" }),
  }),
}
