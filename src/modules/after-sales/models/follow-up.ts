import { model } from "@medusajs/framework/utils"

import { CONTACT_METHODS } from "../../../domain/contact/words"
import { VISIT_STATUSES } from "../../../domain/follow-up/lifecycle"
import { MOVE_REASONS } from "../../../domain/follow-up/move-into-calendar"
import type { PlanCondition } from "../../../domain/follow-up/plan"
import {
  CANCEL_REASONS,
  NEXT_VISIT_RULES,
  PLAN_TRIGGERS,
  VISIT_OUTCOMES,
  VISIT_TRIGGERS,
} from "../../../domain/follow-up/words"
import { ACTOR_TYPES, POLICY_STATUSES } from "../../../domain/kernel/vocabulary"

/** When customers are visited, under one name. What it says stands in its versions. */
export const FollowUpPlan = model.define("follow_up_plan", {
  id: model.id({ prefix: "fuplan" }).primaryKey(),
  code: model.text().unique("UQ_follow_up_plan_code"),
  name: model.text(),
  description: model.text().nullable(),
  versions: model.hasMany(() => FollowUpPlanVersion, { mappedBy: "plan" }),
})

/** A plan as it stood from `published_at` until `retired_at`. A published version is never edited. */
export const FollowUpPlanVersion = model
  .define("follow_up_plan_version", {
    id: model.id({ prefix: "fuplanv" }).primaryKey(),
    version: model.number(),
    status: model.enum([...POLICY_STATUSES]).default("draft"),
    published_at: model.dateTime().nullable(),
    retired_at: model.dateTime().nullable(),
    trigger: model.enum([...PLAN_TRIGGERS]),
    /** Calendar days after what starts it; before the end of a warranty. */
    offset_days: model.number(),
    /** On the customer's own clock, in minutes after midnight. */
    at_minute: model.number(),
    /** RFC 5545; null makes one visit. */
    rrule: model.text().nullable(),
    next_from: model.enum([...NEXT_VISIT_RULES]).default("plan"),
    method: model.enum([...CONTACT_METHODS]),
    duration_minutes: model.number().default(30),
    lead_days: model.number().default(3),
    calendar_id: model.text().nullable(),
    team_id: model.text().nullable(),
    skill_code: model.text().nullable(),
    skill_level: model.number().nullable(),
    script: model.text(),
    questions: model.json<readonly string[]>(),
    /** The list of domain/follow-up's `PlanCondition`; all must hold. */
    conditions: model.json<readonly PlanCondition[]>(),
    plan: model.belongsTo(() => FollowUpPlan, { mappedBy: "versions" }),
  })
  .checks([
    {
      name: "follow_up_plan_version_numbers",
      expression: "offset_days >= 0 AND at_minute BETWEEN 0 AND 1439 AND duration_minutes > 0 AND lead_days >= 0",
    },
    { name: "follow_up_plan_version_skill", expression: "(skill_code IS NULL) = (skill_level IS NULL)" },
  ])
  .indexes([
    { on: ["plan_id", "version"], unique: true, name: "UQ_follow_up_plan_version" },
    {
      on: ["plan_id"],
      unique: true,
      where: "status = 'draft' AND deleted_at IS NULL",
      name: "UQ_follow_up_plan_one_draft",
    },
    {
      on: ["plan_id"],
      unique: true,
      where: "status = 'published' AND deleted_at IS NULL",
      name: "UQ_follow_up_plan_one_published",
    },
  ])

/** One planned contact with one customer: a letter that is sent, or an appointment that somebody keeps. */
export const FollowUpVisit = model
  .define("follow_up_visit", {
    id: model.id({ prefix: "fvis" }).primaryKey(),
    /** Shown to people as V-12. */
    number: model.autoincrement(),
    /** Null for one that staff planned by hand. */
    plan_id: model.text().nullable(),
    plan_version_id: model.text().nullable(),
    trigger: model.enum([...VISIT_TRIGGERS]),
    /** What it is about, as kind and id, such as `order:order_1`: of one plan, one visit a round. */
    subject: model.text(),
    round: model.number().default(1),
    /** What started the plan: ISO 8601 of an instant, or a date for a warranty that ends. */
    started_by: model.text(),
    status: model.enum([...VISIT_STATUSES]).default("planned"),
    method: model.enum([...CONTACT_METHODS]),
    /** When the plan has it; `due_at` moves. */
    planned_at: model.dateTime(),
    due_at: model.dateTime(),
    duration_minutes: model.number(),
    moved_because: model.enum([...MOVE_REASONS]).nullable(),
    /** When the dispatcher looks at it. */
    act_at: model.dateTime(),
    /** Until then it is left alone: it could not be dispatched. */
    lease_until: model.dateTime().nullable(),
    /** The customer's own, IANA. */
    time_zone: model.text(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    customer_name: model.text().nullable(),
    /** Where an appointment on site is. */
    country_code: model.text().nullable(),
    postal_code: model.text().nullable(),
    language: model.text(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    team_id: model.text().nullable(),
    /** The service agent who attends. */
    agent_id: model.text().nullable(),
    /** Of a visit by hand; of all others they stand in the plan's version. */
    script: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    confirmed_at: model.dateTime().nullable(),
    /** When it really was. */
    held_at: model.dateTime().nullable(),
    outcome: model.enum([...VISIT_OUTCOMES]).nullable(),
    /** What the agent noted. */
    words: model.text().nullable(),
    /** To the plan's questions, in their order. */
    answers: model.json<readonly string[]>().nullable(),
    /** Why it waits or was skipped: codes of domain/contact's `ContactReason`, or `no_address`. */
    held_back_because: model.array().nullable(),
    canceled_because: model.enum([...CANCEL_REASONS]).nullable(),
    /** The ticket that an issue became. */
    ticket_id: model.text().nullable(),
    events: model.hasMany(() => FollowUpVisitEvent, { mappedBy: "visit" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_follow_up_visit_number" },
    { on: ["plan_id", "subject", "round"], unique: true, name: "UQ_follow_up_visit_round" },
    {
      on: ["act_at", "id"],
      where: "status = 'planned' AND deleted_at IS NULL",
      name: "IDX_follow_up_visit_act",
    },
    {
      on: ["due_at", "id"],
      where: "status IN ('scheduled', 'confirmed') AND deleted_at IS NULL",
      name: "IDX_follow_up_visit_pass",
    },
    { on: ["due_at", "id"], name: "IDX_follow_up_visit_due" },
    { on: ["agent_id", "due_at"], name: "IDX_follow_up_visit_agent" },
    { on: ["order_id", "id"], name: "IDX_follow_up_visit_order" },
    { on: ["customer_id", "id"], name: "IDX_follow_up_visit_customer" },
  ])

/** The history of a visit. Append-only: a trigger refuses update and delete. */
export const FollowUpVisitEvent = model
  .define("follow_up_visit_event", {
    id: model.id({ prefix: "fvise" }).primaryKey(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    /** When it is due after this step. */
    due_at: model.dateTime(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
    visit: model.belongsTo(() => FollowUpVisit, { mappedBy: "events" }),
  })
  .indexes([{ on: ["visit_id", "id"], name: "IDX_follow_up_visit_event_history" }])

/** An agent's calendar as a feed that his phone reads, until it is revoked. Only the hash of its secret is stored. */
export const VisitFeed = model
  .define("visit_feed", {
    id: model.id({ prefix: "vfeed" }).primaryKey(),
    agent_id: model.text(),
    secret_hash: model.text().unique("UQ_visit_feed_secret"),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["agent_id"],
      unique: true,
      where: "revoked_at IS NULL AND deleted_at IS NULL",
      name: "UQ_visit_feed_one_agent",
    },
  ])

/** How far the sweep for orders that were called off, or changed hands, without our hearing of it has come. One row. */
export const FollowUpSweep = model.define("follow_up_sweep", {
  id: model.id({ prefix: "fvswp" }).primaryKey(),
  only_row: model.boolean().default(true).unique("UQ_follow_up_sweep_only_row"),
  /** Every order that changed before this instant has been looked at. */
  swept_until: model.dateTime(),
})
