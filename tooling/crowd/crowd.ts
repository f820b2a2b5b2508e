/** The instant at which the crowd is looked at. */
export const CROWD_NOW = new Date("2026-11-20T12:00:00.000Z")

/** Of so many rows one is still under way, and they are the youngest; the rest are over. */
const ONE_OPEN_IN = 500
/** Of so many rows one is due for each of the sweeps, as old as any. */
export const ONE_DUE_IN = 20_000

const now = `'${CROWD_NOW.toISOString()}'::timestamptz`
const one = `'{"value":"1"}'::jsonb`
const isOpen = `n > total - total / ${ONE_OPEN_IN}`

/** One row for ten requests: of what is deleted after days, and of what is only ever read by the id of its request. */
const TENTH = 10

/** Ids sort as the numbers do. */
const id = (prefix: string) => `'${prefix}_' || lpad(n::text, 9, '0')`
const age = `${now} - interval '1 day' - (total - n) * interval '90 seconds'`

/** Rows n = 1 … total. */
const numbered = (rows: number) => `from generate_series(1, ${rows}) n, (select ${rows} as total) crowd`

/** Nine in ten of the past were closed; the others ended in each of the other ways. */
const STAGE = `case
  when n % ${ONE_DUE_IN} = 1 then (array['approved', 'settled'])[1 + (n / ${ONE_DUE_IN}) % 2]
  when n % ${ONE_DUE_IN} = 2 then 'settling'
  when n % ${ONE_DUE_IN} = 3 then 'canceled'
  when n % ${ONE_DUE_IN} = 6 then 'approved'
  when ${isOpen} then (array['requested', 'awaiting_information', 'approved', 'received', 'inspected', 'settled',
    'rejected', 'appealed', 'approved', 'settled'])[1 + n % 10]
  when n % 30 = 5 then 'refused' when n % 30 = 6 then 'lapsed' when n % 30 = 7 then 'canceled' else 'closed' end`

const LAPSES_AT = `case
  when n % ${ONE_DUE_IN} = 1 then ${now} - interval '1 minute'
  when ${isOpen} then ${now} + interval '5 days' end`

/** Of every authorised request, but for one in so many, whose approval died; and of one cancelled, whose end died. */
const HAS_CORE_RETURN = `n % ${ONE_DUE_IN} = 3 or n % ${ONE_DUE_IN} <> 6
  and stage in ('approved', 'received', 'inspected', 'settling', 'settled', 'closed')`

/** The statement that fills each table, as a function of how many rows; a table comes before those it refers to. */
export const CROWD = {
  rma_unit: (rows: number) => `
    insert into rma_unit (id, line_item_id, ordinal, fulfillment_id, price_paid, raw_price_paid, item_id)
    select ${id("rmau")}, 'line_' || n, 0, 'ful_' || n, 1, ${one}, ${id("rmai")} ${numbered(rows)}`,
  rma_event: (rows: number) => `
    insert into rma_event (id, action, to_stage, actor_type, occurred_at, rma_id)
    select ${id("rmae")}, 'open', 'requested', 'customer', ${age}, ${id("rma")} ${numbered(rows)}`,
  rma_message: (rows: number) => `
    insert into rma_message (id, author_type, body, sent_at, rma_id)
    select ${id("rmam")}, 'customer', 'The handle broke off.', ${age}, ${id("rma")} ${numbered(rows / TENTH)}`,
  rma_item: (rows: number) => `
    insert into rma_item (id, line_item_id, product_id, sku, title, quantity, reason_id, reason_code, basis,
                          policy_version_id, window_ends_at, requested_resolution, fault_party, freight_payer, rma_id)
    select ${id("rmai")}, 'line_' || n, 'prod_' || n % 5000, 'SKU-' || n % 5000, 'Kettle', 1, 'reason_1', 'preference',
           'withdrawal', 'version_1', ${now}, 'refund', 'none', 'customer', ${id("rma")} ${numbered(rows)}`,
  rma: (rows: number) => `
    insert into rma (id, number, stage, order_id, order_display_id, customer_id, email, currency_code, core_return_id,
                     receipt_posted_at, assignee_id, requested_by, value, raw_value, requested_at, decision_due_at,
                     decided_at, lapses_at, closed_at, created_at, updated_at)
    select id, n, stage, 'order_' || n, n, 'cus_' || n % (total / 3), 'buyer-' || n % (total / 3) || '@example.com', 'eur',
           case when ${HAS_CORE_RETURN} then 'return_' || n end,
           case when stage in ('inspected', 'settling', 'settled', 'closed') and n % ${ONE_DUE_IN} <> 4 then asked_at end,
           case when n % 10 < 8 then 'user_' || n % 40 end, 'customer', 1, ${one}, asked_at, asked_at + interval '2 days',
           case when stage not in ('requested', 'awaiting_information') then asked_at end, lapses_at,
           case when stage in ('closed', 'refused', 'canceled', 'lapsed') then asked_at end, asked_at, asked_at
      from (select n, total, ${id("rma")} as id, ${age} as asked_at, ${STAGE} as stage, ${LAPSES_AT} as lapses_at
              ${numbered(rows)}) request`,
  outbox_message: (rows: number) => `
    insert into outbox_message (id, template, channel, recipient, rma_id, data, dedupe_key, status, due_at, lease_until,
                                last_error, updated_at)
    select ${id("outb")}, 'rma_opened', 'email', 'buyer@example.com', ${id("rma")}, '{}', 'event_' || n, status,
           case when ${isOpen} then ${now} + interval '30 minutes' else least(written_at, ${now}) end,
           case when status = 'sending' then ${now} + interval '4 minutes' end,
           case when status = 'failed' then 'No such mailbox' end, written_at
      from (select n, total, case when ${isOpen} or n % ${ONE_DUE_IN} = 1 then 'pending'
                                  when n % ${ONE_DUE_IN} = 2 then 'sending' when n % ${ONE_DUE_IN} = 3 then 'failed'
                                  else 'sent' end as status,
                   ${now} - interval '1 minute' - (total - n) * interval '7 seconds' as written_at
              ${numbered(rows)}) letter`,
  payout: (rows: number) => `
    insert into payout (id, rma_id, order_id, position, payment_id, amount, raw_amount, currency_code, status,
                        core_refund_id, executing_since)
    select ${id("payout")}, ${id("rma")}, 'order_' || n, 0, 'pay_' || n, 1, ${one}, 'eur', status,
           case when status = 'paid' then 'ref_' || n end,
           case when status in ('executing', 'uncertain') then ${now} - interval '1 hour' end
      from (select n, case when n % ${ONE_DUE_IN * 2} = 2 then 'planned' when n % ${ONE_DUE_IN} = 1 then 'uncertain'
                           when n % ${ONE_DUE_IN} = 5 then 'executing' else 'paid' end as status
              ${numbered(rows)}) ledger`,
  settlement_line: (rows: number) => `
    insert into settlement_line (id, rma_id, rma_item_id, position, kind, amount, raw_amount, currency_code)
    select ${id("setl")}, ${id("rma")}, ${id("rmai")}, 0, 'price_paid', 1, ${one}, 'eur' ${numbered(rows / TENTH)}`,
  rma_outbound: (rows: number) => `
    insert into rma_outbound (id, rma_id, order_id, rma_item_id, title, quantity, core_quantity, unit_price,
                              raw_unit_price, currency_code)
    select ${id("rmao")}, ${id("rma")}, 'order_' || n, ${id("rmai")}, 'Kettle', 1, 1, 0, ${one}, 'eur'
      ${numbered(rows / TENTH)}`,
  withdrawal: (rows: number) => `
    insert into withdrawal (id, number, stage, order_id, order_display_id, is_guest, name, receipt_email, statement,
                            expires_at, time_zone, submitted_at)
    select ${id("wdr")}, n, stage, 'order_' || n, n, false, 'Ann Miller', 'buyer@example.com', 'I withdraw.',
           ${now} - interval '1 day', 'UTC', case when stage <> 'draft' then ${now} end
      from (select n, case when n % ${ONE_DUE_IN} = 1 then 'draft' else 'completed' end as stage
              ${numbered(rows / TENTH)}) statement`,
  commitment: (rows: number) => `
    insert into commitment (id, number, promise, status, promised_by, customer_id, order_id, order_display_id, rma_id,
                            rma_number, made_at, due_at, first_due_at, reminder_minutes, remind_at, kept_at, broken_at)
    select ${id("cmt")}, n, 'A call back', status, 'user_' || n % 40, 'cus_' || n % (total / 3), 'order_' || n, n,
           ${id("rma")}, n, due_at - interval '2 days', due_at, due_at, 1440,
           case when status = 'open' then due_at - interval '1 day' end, case when status = 'kept' then due_at end,
           case when status = 'broken' then due_at end
      from (select n, total,
                   case when n % ${ONE_DUE_IN} = 1 or ${isOpen} then 'open'
                        when n % 20 = 2 then 'broken' else 'kept' end as status,
                   case when n % ${ONE_DUE_IN} = 1 then ${now} - interval '1 minute'
                        when ${isOpen} then ${now} + interval '2 days' + n * interval '1 second' else ${age} end as due_at
              ${numbered(rows / TENTH)}) promise`,
  guest_access: (rows: number) => `
    insert into guest_access (id, order_id, email, link_hash, link_expires_at, session_hash, session_expires_at)
    select ${id("gacc")}, 'order_' || n, 'buyer@example.com', md5('link' || n), expires_at, md5('session' || n),
           expires_at + interval '2 hours'
      from (select n, case when n % ${ONE_DUE_IN} = 1 then ${now} - interval '2 days' else ${now} end as expires_at
              ${numbered(rows / TENTH)}) link`,
  support_ticket: (rows: number) => `
    insert into support_ticket (id, number, kind, channel, stage, subject, language, customer_id, email, order_id,
                                order_display_id, customer_group_ids, category_ids, team_id, owner_id, opened_by, opened_at,
                                queue_at, next_due_at, closed_at, close_at)
    select ${id("tick")}, n, (array['consultation', 'complaint', 'order_problem', 'work_order'])[1 + n / 1000 % 4], 'web', stage,
           'Where is my parcel?', 'en', 'cus_' || n % (total / 3), 'buyer-' || n % (total / 3) || '@example.com',
           'order_' || n, n, '{}', '{}', 'team_' || n % 40, case when n % 10 < 8 then 'user_' || n % 40 end, 'customer', ${age},
           case when stage = 'open' then due_at else '9999-01-01' end, case when stage = 'open' then due_at end,
           case when stage = 'closed' then ${now} end, case when stage = 'resolved' then ${now} - interval '1 minute' end
      from (select n, total, ${now} + (n % 1000 - 100) * interval '1 minute' as due_at,
                   case when ${isOpen} or n % 20 < 2 then 'open' when n % 20 = 2 then 'waiting_customer'
                        when n % ${ONE_DUE_IN} = 4 then 'resolved'
                        else 'closed' end as stage
              ${numbered(rows)}) asked`,
  satisfaction_survey: (rows: number) => `
    insert into satisfaction_survey (id, subject_kind, subject_id, subject_number, instrument, dimensions, customer_id, email,
                                     status, ended_at, answered_at)
    select ${id("ssur")}, 'ticket', ${id("tick")}, n, 'csat', '{}', 'cus_' || n % (total / 3),
           'buyer-' || n % (total / 3) || '@example.com', 'answered', ${age}, ${age} ${numbered(rows / TENTH)}`,
  survey_response: (rows: number) => `
    insert into survey_response (id, survey_id, subject_kind, subject_id, subject_number, instrument, score, method, is_low,
                                 answered_at)
    select ${id("sresp")}, ${id("ssur")}, 'ticket', ${id("tick")}, n, 'csat', 1 + n % 5, 'online', n % 5 < 2, ${age}
           ${numbered(rows / TENTH)}`,
  inbound_message: (rows: number) => `
    insert into inbound_message (id, channel, gateway_id, sender, message_id, outcome, received_at)
    select ${id("inb")}, 'email', 'delivery_' || n, 'buyer-' || n || '@example.com', '<' || n || '@example.com>', 'ignored',
           case when n % ${ONE_DUE_IN} = 1 then ${now} - interval '181 days' else ${now} end ${numbered(rows / TENTH)}`,
  after_sales_idempotency: (rows: number) => `
    insert into after_sales_idempotency (id, scope, key, fingerprint, resource_id, created_at)
    select ${id("asidem")}, 'open', 'key_' || n, '', '',
           case when n % ${ONE_DUE_IN} = 1 then ${now} - interval '8 days' else ${now} end ${numbered(rows / TENTH)}`,
  after_sales_rate_limit: (rows: number) => `
    insert into after_sales_rate_limit (key, points, expire)
    select 'digest_' || n, 1, extract(epoch from case when n % ${ONE_DUE_IN} = 1 then ${now} - interval '2 days'
                                                     else ${now} end) * 1000 ${numbered(rows / TENTH)}`,
  sla_clock_event: (rows: number) => `
    insert into sla_clock_event (id, position, action, occurred_at, due_at, clock_id)
    select ${id("slaevt")}, 0, 'open', ${age}, ${age} + interval '1 day', ${id("slaclk")} ${numbered(rows)}`,
  sla_clock: (rows: number) => `
    insert into sla_clock (id, ticket_id, metric, kind, priority, policy_version_id, policy_code, policy_version, unit,
                           amount, warn_percentage, pauses_on, pause_cap_days, on_reopen, ladder, calendar_snapshot_id,
                           state, team_id, started_at, warn_at, due_at, warned_at, breached_at, met_at, next_step_at)
    select id, ticket_id, 'solution_proposed', 'complaint', 'normal', 'version_1', 'standard', 1, 'minutes', 1440, 80,
           '{}', 14, 'continue', '[]', 'slacal_1', state, 'team_' || n % 4, asked_at, asked_at + interval '19 hours',
           asked_at + interval '1 day', case when n % 3 = 1 then asked_at + interval '19 hours' end,
           case when n % 9 = 1 then asked_at + interval '1 day' end, case when state = 'met' then asked_at end,
           case when n % ${ONE_DUE_IN} = 1 then ${now} - interval '1 minute'
                when state = 'running' then ${now} + interval '1 hour' end
      from (select n, ${id("slaclk")} as id, ${id("tick")} as ticket_id, ${age} as asked_at,
                   case when n % ${ONE_DUE_IN} = 1 then 'running' when not (${isOpen}) then 'met'
                        when n % 5 = 0 then 'paused' else 'running' end as state ${numbered(rows)}) clock`,
  sla_alert: (rows: number) => `
    insert into sla_alert (id, clock_id, event_id, ticket_id, kind, recipient, due_at, sent_at)
    select ${id("slaalt")}, ${id("slaclk")}, ${id("slaevt")}, ${id("tick")}, 'breach', 'owner',
           ${now} - interval '1 minute', case when n % ${ONE_DUE_IN} <> 1 then ${now} end ${numbered(rows / TENTH)}`,
} as const satisfies Readonly<Record<string, (rows: number) => string>>

export type CrowdTable = keyof typeof CROWD
export const CROWD_TABLES = Object.keys(CROWD) as CrowdTable[]
