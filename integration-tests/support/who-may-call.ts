import { formWith } from "../../demo/seed/requests/photo"
import type { PolicyKey } from "./callers"

/** The callers of the matrix; `owner` and `stranger` are customers, `clerk` is staff without the policy it takes. */
export type Caller = "anonymous" | "stranger" | "owner" | "guest" | "guest_of_another_order" | "clerk" | "staff"

/** What a row is filled in with: each caller who may do something has a request of his own, so none spoils another's. */
export interface Records {
  readonly order_id: string
  readonly line_item_id: string
  readonly rma_id: string
  readonly rma_item_id: string
  /** Pictures that no request rests on: one to be looked at, one to be taken back. */
  readonly evidence_id: string
  readonly forgotten_evidence_id: string
  readonly policy_id: string
  readonly reason_id: string
  readonly calendar_id: string
  readonly sla_policy_id: string
  readonly sla_clock_id: string
  readonly recovery_claim_id: string
  /** Of the same order as the request: each caller who may end it has his own. */
  readonly ticket_id: string
  /** Of nobody: what staff may do with a ticket is told before it is looked for. */
  readonly unknown_ticket_id: string
  readonly finding_id: string
  readonly stray_parcel_id: string
  /** Of the same order as the request, and submitted. */
  readonly withdrawal_id: string
}

export interface Row {
  /** Answers of the callers, as HTTP status. */
  readonly answers: Readonly<Record<Caller, number>>
  /** The one policy that staff need; null where staff have nothing to look for. */
  readonly policy: PolicyKey | null
  /** What the path's `:id` stands for. */
  readonly id?: keyof Records
  /** A body that passes the shape, so that the answer is about the caller and not about the body. */
  readonly body?: (records: Records, caller: Caller) => object
}

type Rest = Pick<Row, "id" | "body">

/** For staff with one policy. A customer's token is worth nothing on an admin route. */
function staff(policy: PolicyKey, status: number, rest: Rest = {}): Row {
  const outside = { anonymous: 401, stranger: 401, owner: 401, guest: 401, guest_of_another_order: 401 }
  return { answers: { ...outside, clerk: 403, staff: status }, policy, ...rest }
}

/** For the customer whose it is and for a guest with a link to it; to every other customer it does not exist. */
function owner(status: number, rest: Rest = {}): Row {
  const mine = { owner: status, guest: status }
  const others = { anonymous: 401, stranger: 404, guest_of_another_order: 404, clerk: 401, staff: 401 }
  return { answers: { ...mine, ...others }, policy: null, ...rest }
}

/** For whoever is logged in, customer or guest: what they see is their own. */
function anyCustomer(status: number, rest: Rest = {}): Row {
  const row = owner(status, rest)
  return { ...row, answers: { ...row.answers, stranger: status, guest_of_another_order: status } }
}

function everybody(status: number, rest: Rest = {}): Row {
  const customers = { anonymous: status, stranger: status, owner: status, guest: status }
  return {
    answers: { ...customers, guest_of_another_order: status, clerk: status, staff: status },
    policy: null,
    ...rest,
  }
}

const REFUSED_BY_RULE = 400
const REFUSED_BY_SHAPE = 400
const NO_SUCH_RECORD = 404

const request = ({ order_id, line_item_id }: Records) => ({
  order_id,
  items: [{ line_item_id, quantity: 1, reason_code: "preference" }],
})
const words = () => ({ words: "As agreed on the phone" })
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

const promises = () => ({ code: "standard", name: "Standard promises" })

/** One black pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
)

const rma = "rma_id"
const claim = "recovery_claim_id"
const finding = "finding_id"
const parcel = "stray_parcel_id"
const withdrawal = "withdrawal_id"
const arrived = ({ rma_item_id }: Records) => ({ items: [{ id: rma_item_id, quantity: 1 }] })

/** One row for every operation of the plugin. A route without a row fails the suite. */
export const WHO_MAY_CALL: Readonly<Record<string, Row>> = {
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

  "GET /admin/after-sales/core-movements": staff("after_sales_rma:read", 200),
  "GET /admin/after-sales/evidence/:id": staff("after_sales_rma:read", 200, { id: "evidence_id" }),
  "GET /admin/after-sales/health": staff("after_sales_setup:read", 200),
  "GET /admin/after-sales/orders/:id/eligibility": staff("after_sales_rma:read", 200, { id: "order_id" }),

  "GET /admin/after-sales/orders/:id/lines/:line_id/exchange-options": staff("after_sales_rma:read", NO_SUCH_RECORD, {
    id: "order_id",
  }),

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

  "GET /admin/after-sales/findings": staff("after_sales_parcel:read", 200),
  "GET /admin/after-sales/findings/:id": staff("after_sales_parcel:read", NO_SUCH_RECORD, { id: finding }),
  "POST /admin/after-sales/findings/:id/take-in": staff("after_sales_parcel:take_in", NO_SUCH_RECORD, {
    id: finding,
    body: () => ({ words: "Two in the box", item_id: "rmai_unknown" }),
  }),
  "POST /admin/after-sales/findings/:id/send-back": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/keep": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/hand-over": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/dispose": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/void": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: words,
  }),
  "POST /admin/after-sales/findings/:id/evidence": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: finding,
    body: () => formWith(PIXEL, {}),
  }),

  "GET /admin/after-sales/stray-parcels": staff("after_sales_parcel:read", 200),
  "POST /admin/after-sales/stray-parcels": staff("after_sales_parcel:write", 201, {
    body: () => ({ note: "Found at the back door" }),
  }),
  "GET /admin/after-sales/stray-parcels/:id": staff("after_sales_parcel:read", NO_SUCH_RECORD, { id: parcel }),
  "GET /admin/after-sales/stray-parcels/:id/suggestions": staff("after_sales_parcel:read", NO_SUCH_RECORD, {
    id: parcel,
  }),
  "POST /admin/after-sales/stray-parcels/:id/match": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: ({ order_id }) => ({ order_id }),
  }),
  "POST /admin/after-sales/stray-parcels/:id/findings": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: () => ({ findings: [{ kind: "other_item", quantity: 1, words: "A phone" }] }),
  }),
  "POST /admin/after-sales/stray-parcels/:id/receive": staff("after_sales_parcel:take_in", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/unmatch": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/send-back": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/dispose": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),
  "POST /admin/after-sales/stray-parcels/:id/void": staff("after_sales_parcel:write", NO_SUCH_RECORD, {
    id: parcel,
    body: words,
  }),

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
  "GET /admin/after-sales/repairs": staff("after_sales_setup:read", 200),

  "POST /admin/after-sales/settlements/simulate": staff("after_sales_policy:read", REFUSED_BY_RULE, {
    body: () => ({ ...simulatedOrder(), items: [{ ...simulatedOrder().items[0], quantity: 1 }] }),
  }),

  "GET /admin/after-sales/setup": staff("after_sales_setup:read", 200),
  "POST /admin/after-sales/setup": staff("after_sales_setup:write", REFUSED_BY_RULE, {
    body: () => ({ preset: "eu" }),
  }),

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

  "POST /store/after-sales/access-links": everybody(202, {
    body: (_, caller) => ({ order_number: "1", email: `${caller}@nowhere.test` }),
  }),
  "POST /store/after-sales/access-links/redeem": everybody(401, { body: () => ({ token: "unknown" }) }),
  "DELETE /store/after-sales/evidence/:id": owner(200, { id: "forgotten_evidence_id" }),
  "GET /store/after-sales/evidence/:id": owner(200, { id: "evidence_id" }),
  "GET /store/after-sales/orders/:id/eligibility": owner(200, { id: "order_id" }),
  "GET /store/after-sales/orders/:id/withdrawal": owner(200, { id: "order_id" }),
  "POST /store/after-sales/orders/:id/evidence": owner(201, {
    id: "order_id",
    body: (_, caller) => formWith(Buffer.concat([PIXEL, Buffer.from(caller)])),
  }),
  "GET /store/after-sales/orders/:id/lines/:line_id/exchange-options": owner(NO_SUCH_RECORD, { id: "order_id" }),
  // Whoever holds a link may pay; a token that was not signed here is no link.
  "GET /store/after-sales/payment-links/:token": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/payment-links/:token/complete": everybody(NO_SUCH_RECORD, { body: () => ({}) }),
  "GET /store/after-sales/policy": everybody(200),
  "GET /store/after-sales/rmas": anyCustomer(200),
  "POST /store/after-sales/rmas": owner(201, { body: request }),
  "GET /store/after-sales/store-credit": anyCustomer(200),
  // It takes a login and a link together: nobody here has both.
  "POST /store/after-sales/store-credit/claim": everybody(401, { body: () => ({}) }),
  "POST /store/after-sales/store-credit/redeem": anyCustomer(NO_SUCH_RECORD, {
    body: () => ({ cart_id: "cart_of_nobody", amount: "1" }),
  }),
  "GET /store/after-sales/rmas/:id": owner(200, { id: rma }),
  "POST /store/after-sales/rmas/:id/appeal": owner(REFUSED_BY_RULE, { id: rma, body: words }),
  "POST /store/after-sales/rmas/:id/cancel": owner(200, { id: rma, body: words }),
  "POST /store/after-sales/rmas/:id/evidence": owner(201, { id: rma, body: () => formWith(PIXEL) }),
  "POST /store/after-sales/rmas/:id/feedback": owner(REFUSED_BY_RULE, { id: rma, body: () => ({ score: 5 }) }),
  "POST /store/after-sales/rmas/:id/messages": owner(200, { id: rma, body: () => ({ body: "When will it be?" }) }),
  "POST /store/after-sales/rmas/preview": owner(200, { body: request }),
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
  "GET /store/after-sales/withdrawals": anyCustomer(200),
  "POST /store/after-sales/withdrawals": owner(201, { body: ({ order_id }) => ({ order_id, name: "Ann Miller" }) }),
  "GET /store/after-sales/withdrawals/:id": owner(200, { id: withdrawal }),
  "POST /store/after-sales/withdrawals/:id/confirm": owner(200, { id: withdrawal, body: () => ({}) }),
  "POST /store/after-sales/withdrawals/:id/dispatch": owner(200, {
    id: withdrawal,
    body: () => ({ evidence: "DHL 4711" }),
  }),
}
