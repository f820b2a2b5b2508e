import { model } from "@medusajs/framework/utils"

import type { CalendarDefinition } from "../../../domain/calendar/business-calendar"
import { POLICY_STATUSES, SLA_METRICS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../domain/kernel/vocabulary"
import { CLOCK_STATES } from "../../../domain/sla/lifecycle"
import { ALERT_KINDS, ALERT_RECIPIENTS } from "../../../domain/sla/plan-alert"
import type { EscalationStep } from "../../../domain/sla/terms"
import {
  CLOCK_SCOPES,
  REOPEN_RULES,
  SLA_CONDITION_ATTRIBUTES,
  SLA_CONDITION_OPERATORS,
  SLA_UNITS,
} from "../../../domain/sla/words"

/** What is promised to whom under one name. What it says stands in its versions. */
export const SlaPolicy = model.define("sla_policy", {
  id: model.id({ prefix: "slapol" }).primaryKey(),
  code: model.text().unique("UQ_sla_policy_code"),
  name: model.text(),
  description: model.text().nullable(),
  versions: model.hasMany(() => SlaPolicyVersion, { mappedBy: "policy" }),
})

/**
 * The promises as they stood from `published_at` until `retired_at`. A published version is never edited. At most one
 * draft and one published version per policy.
 */
export const SlaPolicyVersion = model
  .define("sla_policy_version", {
    id: model.id({ prefix: "slapolv" }).primaryKey(),
    version: model.number(),
    status: model.enum([...POLICY_STATUSES]).default("draft"),
    published_at: model.dateTime().nullable(),
    retired_at: model.dateTime().nullable(),
    /** Null means the calendar of the ticket's team, or the shop's default one. */
    calendar_id: model.text().nullable(),
    /** Whole per cent of the time after which the person in charge is warned. */
    warn_percentage: model.number().default(80),
    /** What is waited for while a clock stands still. */
    pauses_on: model.array(),
    /** Days of 24 hours for which all pauses of one clock together count; null sets no limit. */
    pause_cap_days: model.number().nullable(),
    on_reopen: model.enum([...REOPEN_RULES]).default("continue"),
    /** Steps up from a broken promise: the list of domain/sla's `EscalationStep`. */
    ladder: model.json<readonly EscalationStep[]>(),
    policy: model.belongsTo(() => SlaPolicy, { mappedBy: "versions" }),
    conditions: model.hasMany(() => SlaPolicyCondition, { mappedBy: "policy_version" }),
    targets: model.hasMany(() => SlaTarget, { mappedBy: "policy_version" }),
  })
  .cascades({ delete: ["conditions", "targets"] })
  .checks([
    { name: "sla_policy_version_numbers", expression: "warn_percentage BETWEEN 1 AND 100 AND pause_cap_days > 0" },
  ])
  .indexes([
    { on: ["policy_id", "version"], unique: true, name: "UQ_sla_policy_version" },
    {
      on: ["policy_id"],
      unique: true,
      where: "status = 'draft' AND deleted_at IS NULL",
      name: "UQ_sla_policy_one_draft",
    },
    {
      on: ["policy_id"],
      unique: true,
      where: "status = 'published' AND deleted_at IS NULL",
      name: "UQ_sla_policy_one_published",
    },
  ])

/** All conditions must hold for the policy to apply to a ticket. */
export const SlaPolicyCondition = model.define("sla_policy_condition", {
  id: model.id({ prefix: "slapolc" }).primaryKey(),
  position: model.number().default(0),
  attribute: model.enum([...SLA_CONDITION_ATTRIBUTES]),
  operator: model.enum([...SLA_CONDITION_OPERATORS]),
  values: model.array(),
  policy_version: model.belongsTo(() => SlaPolicyVersion, { mappedBy: "conditions" }),
})

/** One promise of a version: which metric of which tickets within how much time. */
export const SlaTarget = model
  .define("sla_target", {
    id: model.id({ prefix: "slatgt" }).primaryKey(),
    kind: model.enum([...TICKET_KINDS]),
    /** Null holds for every priority without a target of its own. */
    priority: model.enum([...TICKET_PRIORITIES]).nullable(),
    metric: model.enum([...SLA_METRICS]),
    unit: model.enum([...SLA_UNITS]),
    amount: model.number(),
    policy_version: model.belongsTo(() => SlaPolicyVersion, { mappedBy: "targets" }),
  })
  .checks([{ name: "sla_target_amount", expression: "amount >= 0" }])

/** A calendar as it was when clocks were opened by it; named by its content and never changed. */
export const SlaCalendar = model.define("sla_calendar", {
  id: model.text().primaryKey(),
  definition: model.json<Required<CalendarDefinition>>(),
})

/** One promise to one customer with its deadline and its own terms: no later edit of policy or calendar moves it. */
export const SlaClock = model
  .define("sla_clock", {
    id: model.id({ prefix: "slaclk" }).primaryKey(),
    ticket_id: model.text(),
    scope: model.enum([...CLOCK_SCOPES]).default("ticket"),
    /** Who holds the ticket; for `team` whose clock it is. */
    team_id: model.text().nullable(),
    metric: model.enum([...SLA_METRICS]),
    round: model.number().default(1),
    kind: model.enum([...TICKET_KINDS]),
    priority: model.enum([...TICKET_PRIORITIES]),
    policy_version_id: model.text(),
    policy_code: model.text(),
    policy_version: model.number(),
    unit: model.enum([...SLA_UNITS]),
    amount: model.number(),
    warn_percentage: model.number(),
    pauses_on: model.array(),
    pause_cap_days: model.number().nullable(),
    on_reopen: model.enum([...REOPEN_RULES]),
    ladder: model.json<readonly EscalationStep[]>(),
    calendar_snapshot_id: model.text(),
    state: model.enum([...CLOCK_STATES]).default("running"),
    started_at: model.dateTime(),
    warn_at: model.dateTime().nullable(),
    due_at: model.dateTime().nullable(),
    manual_due_at: model.dateTime().nullable(),
    warned_at: model.dateTime().nullable(),
    breached_at: model.dateTime().nullable(),
    met_at: model.dateTime().nullable(),
    escalated: model.number().default(0),
    /** When time brings about the next thing by itself: all that the sweep looks at. */
    next_step_at: model.dateTime().nullable(),
    events: model.hasMany(() => SlaClockEvent, { mappedBy: "clock" }),
  })
  .indexes([
    { on: ["ticket_id", "scope", "metric", "round"], unique: true, name: "UQ_sla_clock_round" },
    {
      on: ["next_step_at", "id"],
      where: "next_step_at IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_sla_clock_next",
    },
    {
      on: ["due_at", "id"],
      where: "state IN ('running', 'paused') AND scope = 'ticket' AND deleted_at IS NULL",
      name: "IDX_sla_clock_board",
    },
    {
      on: ["due_at", "id"],
      where: "state = 'paused' AND scope = 'ticket' AND deleted_at IS NULL",
      name: "IDX_sla_clock_paused",
    },
    {
      on: ["due_at", "id"],
      where:
        "state = 'running' AND warned_at IS NOT NULL AND breached_at IS NULL AND scope = 'ticket' AND deleted_at IS NULL",
      name: "IDX_sla_clock_at_risk",
    },
    {
      on: ["due_at", "id"],
      where: "state IN ('running', 'paused') AND breached_at IS NOT NULL AND scope = 'ticket' AND deleted_at IS NULL",
      name: "IDX_sla_clock_breached",
    },
    {
      on: ["team_id", "due_at", "id"],
      where: "state IN ('running', 'paused') AND scope = 'ticket' AND deleted_at IS NULL",
      name: "IDX_sla_clock_board_team",
    },
  ])

/** The history of a clock, each line at the instant at which it happened. Append-only: a trigger refuses update and delete. */
export const SlaClockEvent = model
  .define("sla_clock_event", {
    id: model.id({ prefix: "slaevt" }).primaryKey(),
    /** Place in the history: several lines may share an instant. */
    position: model.number(),
    action: model.text(),
    occurred_at: model.dateTime(),
    reason: model.text().nullable(),
    words: model.text().nullable(),
    actor_id: model.text().nullable(),
    due_at: model.dateTime().nullable(),
    clock: model.belongsTo(() => SlaClock, { mappedBy: "events" }),
  })
  .indexes([{ on: ["clock_id", "position"], unique: true, name: "UQ_sla_clock_event_position" }])

/** Somebody to be told of a clock, once: it is written with the line of history that it is about. */
export const SlaAlert = model
  .define("sla_alert", {
    id: model.id({ prefix: "slaalt" }).primaryKey(),
    clock_id: model.text(),
    event_id: model.text().unique("UQ_sla_alert_event"),
    ticket_id: model.text(),
    kind: model.enum([...ALERT_KINDS]),
    /** Whom it goes to: the person in charge, or a step of the ladder. */
    recipient: model.enum([...ALERT_RECIPIENTS]),
    /** Not before: put off to the opening of the receiver's hours, unless it is critical. */
    due_at: model.dateTime(),
    lease_until: model.dateTime().nullable(),
    attempts: model.number().default(0),
    sent_at: model.dateTime().nullable(),
    /** Why nobody was told: no lead is named, or the promise was kept meanwhile. */
    dropped_because: model.text().nullable(),
  })
  .indexes([
    {
      on: ["due_at", "id"],
      where: "sent_at IS NULL AND dropped_because IS NULL AND deleted_at IS NULL",
      name: "IDX_sla_alert_due",
    },
  ])
