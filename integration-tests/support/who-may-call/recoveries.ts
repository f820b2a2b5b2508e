import { NO_SUCH_RECORD, staff, words, type Row } from "./row"

const claim = "recovery_claim_id"

/** Recovery claims. */
export const RECOVERIES: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/recovery-claims": staff("after_sales_recovery:read", 200),
  "GET /admin/after-sales/recovery-claims/ageing": staff("after_sales_recovery:read", 200),
  "GET /admin/after-sales/recovery-claims/:id": staff("after_sales_recovery:read", NO_SUCH_RECORD, { id: claim }),
  "GET /admin/after-sales/recovery-claims/:id/pack": staff("after_sales_recovery:read", NO_SUCH_RECORD, { id: claim }),
  "POST /admin/after-sales/recovery-claims/:id/submit": staff("after_sales_recovery:write", NO_SUCH_RECORD, {
    id: claim,
    body: () => ({ party_name: "Parcel Express" }),
  }),
  "POST /admin/after-sales/recovery-claims/:id/accept": staff("after_sales_recovery:write", NO_SUCH_RECORD, {
    id: claim,
    body: () => ({}),
  }),
  "POST /admin/after-sales/recovery-claims/:id/deny": staff("after_sales_recovery:write", NO_SUCH_RECORD, {
    id: claim,
    body: words,
  }),
  "POST /admin/after-sales/recovery-claims/:id/receive": staff("after_sales_recovery:write", NO_SUCH_RECORD, {
    id: claim,
    body: () => ({ amount: "1.00" }),
  }),
  "POST /admin/after-sales/recovery-claims/:id/write-off": staff("after_sales_recovery:write", NO_SUCH_RECORD, {
    id: claim,
    body: words,
  }),
}
