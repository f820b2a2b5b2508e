import type { PersonScope } from "./queries/customer/collect-scope"

/**
 * What stands in place of erased text: nothing; a word that says so, where a column must hold one; or the digest of
 * whose row it was, where a ledger must still tell two holders apart.
 */
export type Blank = "null" | "word" | "subject"

export const ERASED_WORD = "[erased]"

export interface PersonalTable {
  /** Whose a row is: any of these columns among what belongs to the person. */
  readonly whose: readonly (readonly [column: string, among: keyof PersonScope])[]
  /** `all` removes the row itself; `file` hides a picture until its file is gone, and then removes it. */
  readonly erased: "all" | "file" | Readonly<Record<string, Blank>>
  /** Text and lists that stay: keys, codes, the goods, and what books and scorecards add up. */
  readonly kept: readonly string[]
  /** Nobody's to read: left out of what is taken out for the person. */
  readonly hidden?: readonly string[]
}

const OF_REQUEST = [["rma_id", "rmas"]] as const
const OF_TICKET = [["ticket_id", "tickets"]] as const
const STEP = ["action", "from_stage", "to_stage", "from_status", "to_status", "actor_id"]

/**
 * Every table that holds something about a customer, with what of it is his. Export and erasure are both driven by this
 * list and by nothing else; a text column of any model that stands neither here nor in shop-data.ts fails a test.
 */
export const PERSONAL_DATA = {
  support_ticket: {
    whose: [["id", "tickets"]],
    erased: {
      ...{ subject: "word", email: "null", name: "null", desired_outcome: "null", remedy: "null" },
      ...{ resolution_words: "null" },
    },
    kept: [
      ...["customer_id", "contact_id", "order_id", "line_item_id", "product_id", "sku", "rma_id", "sales_channel_id"],
      ...["customer_group_ids", "category_ids", "team_id", "owner_id", "cause_code", "merged_into_id"],
      ...["arbitration_body", "arbitration_reference"],
    ],
  },
  ticket_message: { whose: OF_TICKET, erased: { body: "word", html: "null" }, kept: ["author_id"] },
  ticket_event: { whose: OF_TICKET, erased: { reason: "null" }, kept: [...STEP, "facts"] },
  ticket_draft: { whose: OF_TICKET, erased: "all", kept: ["author_id", "body"] },
  ticket_tag: { whose: OF_TICKET, erased: {}, kept: ["tag"] },
  sla_clock: {
    whose: OF_TICKET,
    erased: {},
    kept: ["ticket_id", "team_id", "policy_version_id", "policy_code", "pauses_on", "ladder", "calendar_snapshot_id"],
  },
  sla_clock_event: { whose: [["clock_id", "clocks"]], erased: { words: "null" }, kept: [...STEP, "reason"] },
  inbound_message: {
    whose: [["lower(sender)", "emails"], ...OF_TICKET],
    erased: { sender: "null", message_id: "null" },
    kept: ["gateway_id", "ticket_id"],
  },
  contact_handle: {
    whose: [
      ["id", "contacts"],
      ["lower(email)", "emails"],
      ["lower(handle)", "emails"],
    ],
    erased: "all",
    kept: ["handle", "email", "name"],
  },
  commitment: {
    whose: [["id", "commitments"]],
    erased: { promise: "word" },
    kept: ["promised_by", "customer_id", "order_id", "rma_id", "ticket_id"],
  },
  commitment_event: { whose: [["commitment_id", "commitments"]], erased: { words: "null" }, kept: STEP },
  rma: {
    whose: [["id", "rmas"]],
    erased: { email: "null", deliver_to: "null", decision_words: "null", feedback_comment: "null" },
    kept: [
      ...[
        "order_id",
        "customer_id",
        "warranty_id",
        "currency_code",
        "sales_channel_id",
        "core_return_id",
        "core_claim_id",
      ],
      ...["core_exchange_id", "assignee_id", "refusal_clause", "decided_by"],
      ...["arbitration_body", "arbitration_reference"],
    ],
  },
  rma_item: {
    whose: OF_REQUEST,
    erased: { note: "null", cause: "null" },
    kept: [
      ...["line_item_id", "product_id", "variant_id", "sku", "title", "thumbnail", "reason_id", "reason_code"],
      "policy_version_id",
    ],
  },
  rma_unit: {
    whose: [["item_id", "items"]],
    erased: { inspection_note: "null" },
    kept: ["line_item_id", "fulfillment_id"],
  },
  rma_event: { whose: OF_REQUEST, erased: { reason: "null" }, kept: STEP },
  rma_message: { whose: OF_REQUEST, erased: { body: "word" }, kept: ["author_id"] },
  rma_exchange: {
    whose: OF_REQUEST,
    erased: {},
    kept: ["rma_id", "rma_item_id", "variant_id", "product_id", "sku", "title", "thumbnail"],
  },
  rma_outbound: {
    whose: OF_REQUEST,
    erased: {},
    kept: [
      ...["rma_id", "order_id", "rma_item_id", "variant_id", "product_id", "sku", "title", "thumbnail"],
      ...["currency_code", "line_item_id", "released_by"],
    ],
  },
  rma_fault_share: { whose: [["rma_item_id", "items"]], erased: {}, kept: ["rma_item_id"] },
  rma_freight_leg: {
    whose: OF_REQUEST,
    erased: { tracking_reference: "null", receipt_note: "null" },
    kept: ["rma_id", "currency_code", "recorded_by"],
  },
  settlement_line: { whose: OF_REQUEST, erased: {}, kept: ["rma_id", "rma_item_id", "currency_code"] },
  payout: {
    whose: OF_REQUEST,
    erased: { last_error: "null", resolution_note: "null" },
    kept: [
      ...["rma_id", "order_id", "payment_id", "currency_code", "core_refund_id", "credit_reference"],
      "requested_by",
    ],
  },
  charge: {
    whose: OF_REQUEST,
    erased: { waiver_words: "null" },
    kept: ["rma_id", "order_id", "repair_order_id", "currency_code", "payment_collection_id", "waived_by"],
  },
  after_sales_grant: {
    whose: OF_REQUEST,
    erased: { words: "word", withdrawal_words: "null" },
    kept: ["rma_id", "currency_code", "granted_by", "withdrawn_by"],
  },
  after_sales_approval: {
    whose: OF_REQUEST,
    erased: { words: "null" },
    kept: ["rma_id", "grant_id", "currency_code", "requested_by", "decided_by"],
  },
  recovery_claim: {
    whose: OF_REQUEST,
    erased: {},
    kept: ["rma_id", "order_id", "repair_order_id", "party_name", "currency_code", "lines", "reference"],
  },
  recovery_claim_event: { whose: [["claim_id", "claims"]], erased: { words: "null" }, kept: STEP },
  stock_posting: { whose: OF_REQUEST, erased: { words: "null" }, kept: ["rma_id", "checked_by"] },
  parcel_finding: {
    whose: [["id", "findings"]],
    erased: { serial_number: "null", words: "null", decision_words: "null" },
    kept: [
      ...["rma_id", "stray_parcel_id", "line_item_id", "title", "sku", "found_by", "taken_into_rma_id"],
      "decided_by",
    ],
  },
  parcel_finding_event: { whose: [["finding_id", "findings"]], erased: { words: "null" }, kept: STEP },
  stray_parcel: {
    whose: [["id", "parcels"]],
    erased: {
      ...{ tracking_number: "null", tracking_key: "null", sender: "null", order_number: "null" },
      ...{ email: "null", note: "null" },
    },
    kept: ["carrier", "registered_by", "order_id", "rma_id"],
  },
  stray_parcel_event: { whose: [["parcel_id", "parcels"]], erased: { words: "null" }, kept: STEP },
  withdrawal: {
    whose: [["id", "withdrawals"]],
    erased: {
      ...{ email: "null", name: "word", receipt_email: "word", statement: "word" },
      ...{ dispatch_evidence: "null", decision_words: "null" },
    },
    kept: [
      ...["order_id", "customer_id", "time_zone", "doubts", "receipt_message_id", "rma_id", "obstacles"],
      ...["decided_by", "dispute_clause"],
    ],
  },
  withdrawal_line: {
    whose: [["withdrawal_id", "withdrawals"]],
    erased: {},
    kept: ["line_item_id", "title", "sku", "thumbnail"],
  },
  after_sales_evidence: {
    whose: [
      ["rma_id", "rmas"],
      ["order_id", "orders"],
      ["customer_id", "customers"],
      ["finding_id", "findings"],
      ["message_id", "messages"],
    ],
    erased: "file",
    kept: [
      ...["order_id", "customer_id", "rma_id", "finding_id", "message_id", "rma_item_ids", "sha256", "filename"],
      "uploaded_by_id",
    ],
    hidden: ["file_key"],
  },
  guest_access: {
    whose: [["lower(email)", "emails"]],
    erased: "all",
    kept: ["order_id", "email"],
    hidden: ["link_hash", "session_hash"],
  },
  outbox_message: {
    whose: [["lower(recipient)", "emails"]],
    erased: "all",
    kept: ["template", "channel", "recipient", "rma_id", "data", "dedupe_key", "last_error"],
  },
  store_credit_entry: {
    whose: [
      ["customer_id", "customers"],
      ["email", "emails"],
    ],
    erased: { email: "subject" },
    kept: ["customer_id", "currency_code", "marker", "order_id", "rma_id"],
  },
  store_credit_hold: {
    whose: [
      ["customer_id", "customers"],
      ["email", "emails"],
    ],
    erased: { email: "subject" },
    kept: ["cart_id", "customer_id", "currency_code", "order_id"],
  },
  warranty: {
    whose: [["id", "warranties"]],
    erased: { email: "null" },
    kept: [
      ...["claim_code", "order_id", "line_item_id", "fulfillment_id", "product_id", "variant_id", "sku", "title"],
      ...["thumbnail", "customer_id", "delivered_on", "ends_on", "serial", "serial_key"],
      ...["import_source", "import_key", "import_digest", "import_order_number"],
    ],
    hidden: ["transfer_hash"],
  },
  unit_serial: {
    whose: [["order_id", "orders"]],
    erased: {},
    kept: ["order_id", "fulfillment_id", "line_item_id", "product_id", "serial", "serial_key", "noted_by"],
  },
  warranty_cover: {
    whose: [["warranty_id", "warranties"]],
    erased: {},
    kept: [
      ...["plan_version_id", "plan_code", "plan_name", "provider_name", "exclusions", "remedies", "starts_on"],
      "ends_on",
    ],
  },
  warranty_event: {
    whose: [["warranty_id", "warranties"]],
    erased: { words: "null", evidence: "null" },
    kept: [...STEP, "rma_id"],
  },
  repair_order: {
    whose: OF_REQUEST,
    erased: { finding: "null", payment_reference: "null" },
    kept: [
      ...["rma_id", "order_id", "title", "currency_code", "reported_on", "warranty_id", "serial", "serial_key"],
      ...["lines", "supplier", "supplier_reference", "loan_unit"],
    ],
  },
  repair_order_event: { whose: [["repair_order_id", "repairs"]], erased: { words: "null" }, kept: STEP },
  follow_up_visit: {
    whose: [["id", "visits"]],
    erased: {
      ...{
        email: "null",
        phone: "null",
        customer_name: "null",
        postal_code: "null",
        script: "null",
        words: "null",
        answers: "null",
      },
    },
    kept: [
      ...["plan_id", "plan_version_id", "subject", "started_by", "time_zone", "customer_id", "language", "order_id"],
      ...["country_code", "team_id", "agent_id", "held_back_because", "ticket_id"],
    ],
  },
  follow_up_visit_event: { whose: [["visit_id", "visits"]], erased: { words: "null" }, kept: STEP },
  satisfaction_survey: {
    whose: [["id", "surveys"]],
    erased: { email: "null" },
    kept: ["form_id", "subject_id", "dimensions", "order_id", "customer_id", "agent_id", "team_id"],
  },
  survey_response: {
    whose: [["survey_id", "surveys"]],
    erased: { suggestion: "null" },
    kept: [
      ...["survey_id", "subject_id", "order_id", "entered_by", "agent_id", "team_id", "recovery_ticket_id"],
      "excluded_by",
    ],
  },
  contact_preference: {
    whose: [
      ["customer_id", "customers"],
      ["lower(email)", "emails"],
    ],
    erased: "all",
    kept: ["customer_id", "email"],
  },
  customer_contact: {
    whose: [
      ["customer_id", "customers"],
      ["lower(email)", "emails"],
    ],
    erased: "all",
    kept: ["customer_id", "email", "source"],
  },
  // Told by another system, which still has it; nothing here adds it up.
  imported_case: {
    whose: [["lower(customer_email)", "emails"]],
    erased: "all",
    kept: [
      ...["source", "source_key", "number", "status", "order_number", "customer_email", "currency_code"],
      ...["amount_refunded", "amount_charged", "subject", "words", "lines", "pictures"],
    ],
  },
} as const satisfies Readonly<Record<string, PersonalTable>>

export type PersonalTableName = keyof typeof PERSONAL_DATA

/** The list with what each table of it has in common. */
export function listPersonalTables(): (readonly [PersonalTableName, PersonalTable])[] {
  return Object.entries(PERSONAL_DATA) as [PersonalTableName, PersonalTable][]
}
