import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129194600_AfterSalesFollowUp extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "follow_up_plan" ("id" text not null, "code" text not null, "name" text not null, "description" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "follow_up_plan_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_plan_code" ON "follow_up_plan" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_plan_deleted_at" ON "follow_up_plan" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "follow_up_plan_version" ("id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "published_at" timestamptz null, "retired_at" timestamptz null, "trigger" text check ("trigger" in ('delivered', 'request_completed', 'ticket_resolved', 'warranty_ending', 'customer_quiet')) not null, "offset_days" integer not null, "at_minute" integer not null, "rrule" text null, "next_from" text check ("next_from" in ('plan', 'visit')) not null default 'plan', "method" text check ("method" in ('email', 'sms', 'phone', 'on_site')) not null, "duration_minutes" integer not null default 30, "lead_days" integer not null default 3, "calendar_id" text null, "team_id" text null, "skill_code" text null, "skill_level" integer null, "script" text not null, "questions" jsonb not null, "conditions" jsonb not null, "plan_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "follow_up_plan_version_pkey" primary key ("id"), constraint follow_up_plan_version_numbers check (offset_days >= 0 AND at_minute BETWEEN 0 AND 1439 AND duration_minutes > 0 AND lead_days >= 0), constraint follow_up_plan_version_skill check ((skill_code IS NULL) = (skill_level IS NULL)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_plan_version_plan_id" ON "follow_up_plan_version" ("plan_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_plan_version_deleted_at" ON "follow_up_plan_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_plan_version" ON "follow_up_plan_version" ("plan_id", "version") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_plan_one_draft" ON "follow_up_plan_version" ("plan_id") WHERE status = 'draft' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_plan_one_published" ON "follow_up_plan_version" ("plan_id") WHERE status = 'published' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "follow_up_visit" ("id" text not null, "number" serial, "plan_id" text null, "plan_version_id" text null, "trigger" text check ("trigger" in ('delivered', 'request_completed', 'ticket_resolved', 'warranty_ending', 'customer_quiet', 'manual')) not null, "subject" text not null, "round" integer not null default 1, "started_by" text not null, "status" text check ("status" in ('planned', 'scheduled', 'confirmed', 'sent', 'unrecorded', 'completed', 'no_show', 'skipped', 'canceled')) not null default 'planned', "method" text check ("method" in ('email', 'sms', 'phone', 'on_site')) not null, "planned_at" timestamptz not null, "due_at" timestamptz not null, "duration_minutes" integer not null, "moved_because" text check ("moved_because" in ('holiday', 'closed_weekday', 'closed_hours')) null, "act_at" timestamptz not null, "lease_until" timestamptz null, "time_zone" text not null, "customer_id" text null, "email" text null, "phone" text null, "customer_name" text null, "language" text not null, "order_id" text null, "order_display_id" integer null, "team_id" text null, "agent_id" text null, "script" text null, "sent_at" timestamptz null, "confirmed_at" timestamptz null, "held_at" timestamptz null, "outcome" text check ("outcome" in ('satisfied', 'question_answered', 'issue_found', 'declined')) null, "words" text null, "answers" jsonb null, "held_back_because" text[] null, "canceled_because" text check ("canceled_because" in ('order_canceled', 'customer', 'staff', 'plan_retired')) null, "ticket_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "follow_up_visit_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_deleted_at" ON "follow_up_visit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_visit_number" ON "follow_up_visit" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_visit_round" ON "follow_up_visit" ("plan_id", "subject", "round") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_act" ON "follow_up_visit" ("act_at", "id") WHERE status = 'planned' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_pass" ON "follow_up_visit" ("due_at", "id") WHERE status IN ('scheduled', 'confirmed') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_due" ON "follow_up_visit" ("due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_agent" ON "follow_up_visit" ("agent_id", "due_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_order" ON "follow_up_visit" ("order_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_customer" ON "follow_up_visit" ("customer_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "follow_up_visit_event" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "due_at" timestamptz not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "visit_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "follow_up_visit_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_event_visit_id" ON "follow_up_visit_event" ("visit_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_event_deleted_at" ON "follow_up_visit_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_visit_event_history" ON "follow_up_visit_event" ("visit_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "visit_feed" ("id" text not null, "agent_id" text not null, "secret_hash" text not null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "visit_feed_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_visit_feed_secret" ON "visit_feed" ("secret_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_visit_feed_deleted_at" ON "visit_feed" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_visit_feed_one_agent" ON "visit_feed" ("agent_id") WHERE revoked_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "follow_up_plan_version" add constraint "follow_up_plan_version_plan_id_foreign" foreign key ("plan_id") references "follow_up_plan" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "follow_up_visit_event" add constraint "follow_up_visit_event_visit_id_foreign" foreign key ("visit_id") references "follow_up_visit" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" drop constraint if exists "after_sales_discrepancy_kind_check";`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" add constraint "after_sales_discrepancy_kind_check" check("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held', 'warranty_unregistered', 'visits_unplanned', 'visits_uncanceled'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "follow_up_plan_version" drop constraint if exists "follow_up_plan_version_plan_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "follow_up_visit_event" drop constraint if exists "follow_up_visit_event_visit_id_foreign";`,
    )

    this.addSql(`drop table if exists "follow_up_plan" cascade;`)

    this.addSql(`drop table if exists "follow_up_plan_version" cascade;`)

    this.addSql(`drop table if exists "follow_up_visit" cascade;`)

    this.addSql(`drop table if exists "follow_up_visit_event" cascade;`)

    this.addSql(`drop table if exists "visit_feed" cascade;`)

    this.addSql(
      `alter table if exists "after_sales_discrepancy" drop constraint if exists "after_sales_discrepancy_kind_check";`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" add constraint "after_sales_discrepancy_kind_check" check("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held', 'warranty_unregistered'));`,
    )
  }
}
