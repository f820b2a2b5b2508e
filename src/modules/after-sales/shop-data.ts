/**
 * Tables that say nothing of any one customer, with their text and lists: the shop's terms, texts, teams and calendars,
 * and marks that name nobody. Whoever adds a column decides here, or in personal-data.ts, what becomes of it.
 */
export const SHOP_DATA: Readonly<Record<string, readonly string[]>> = {
  answer_article: ["locale", "question", "answer", "tags"],
  answer_article_subject: ["reference_id"],
  // A keyed digest that leads back to nobody.
  answer_vote: ["voter"],
  canned_answer: ["code", "title", "team_id"],
  canned_answer_body: ["locale", "body"],
  business_calendar: ["name", "time_zone", "holiday_country", "holiday_region"],
  business_calendar_holiday: ["on", "name"],
  business_calendar_hours: ["on", "opens", "closes"],
  // What is erased is named by a digest; addresses leave with the last letter.
  customer_erasure: ["subject", "emails", "evidence_ids", "counts", "requested_by", "last_error"],
  customer_privacy_event: ["subject", "actor_id", "words"],
  after_sales_discrepancy: ["subject_id", "rma_id", "order_id", "last_error"],
  after_sales_grant_limit: ["user_id", "customer_group_id", "currency_code"],
  // Ids and digests, for a week.
  after_sales_idempotency: ["scope", "key", "fingerprint", "resource_id"],
  after_sales_policy: ["code", "name", "description"],
  after_sales_policy_condition: ["values", "currency_code", "source"],
  after_sales_policy_fee: ["currency_code"],
  after_sales_policy_season: ["name", "from_on", "to_on", "until_on"],
  after_sales_policy_version: ["final_sale_source", "remedies", "auto_approve_currency", "calendar_id"],
  after_sales_policy_window: ["source"],
  after_sales_reason: ["code", "return_reason_id", "evidence", "remedies"],
  after_sales_setup: ["preset", "applied_by"],
  sla_alert: ["clock_id", "event_id", "ticket_id", "dropped_because"],
  sla_calendar: ["definition", "id"],
  sla_policy: ["code", "name", "description"],
  sla_policy_condition: ["values"],
  sla_policy_version: ["calendar_id", "pauses_on", "ladder"],
  agent_absence: ["words"],
  service_agent: ["user_id", "display_name", "languages", "calendar_id", "digest"],
  service_agent_skill: ["code"],
  service_routing_rule: ["language", "product_id", "category_id", "skill_code"],
  service_team: ["code", "name_en", "name_zh", "calendar_id", "lead_user_id", "manager_user_id"],
  ticket_link: ["ticket_id", "other_id"],
}
