import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129152800_AfterSalesSla extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "sla_alert" ("id" text not null, "clock_id" text not null, "event_id" text not null, "ticket_id" text not null, "kind" text check ("kind" in ('warn', 'breach', 'escalate')) not null, "recipient" text check ("recipient" in ('owner', 'lead', 'manager', 'outside')) not null, "due_at" timestamptz not null, "lease_until" timestamptz null, "attempts" integer not null default 0, "sent_at" timestamptz null, "dropped_because" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_alert_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_alert_event" ON "sla_alert" ("event_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_alert_deleted_at" ON "sla_alert" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_alert_due" ON "sla_alert" ("due_at", "id") WHERE sent_at IS NULL AND dropped_because IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_calendar" ("id" text not null, "definition" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_calendar_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_calendar_deleted_at" ON "sla_calendar" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_clock" ("id" text not null, "ticket_id" text not null, "scope" text check ("scope" in ('ticket', 'team')) not null default 'ticket', "team_id" text null, "metric" text check ("metric" in ('first_response', 'next_response', 'solution_proposed', 'resolution')) not null, "round" integer not null default 1, "kind" text check ("kind" in ('consultation', 'complaint', 'order_problem', 'work_order')) not null, "priority" text check ("priority" in ('low', 'normal', 'high', 'urgent')) not null, "policy_version_id" text not null, "policy_code" text not null, "policy_version" integer not null, "unit" text check ("unit" in ('business_minutes', 'minutes', 'working_days')) not null, "amount" integer not null, "warn_percentage" integer not null, "pauses_on" text[] not null, "pause_cap_days" integer null, "on_reopen" text check ("on_reopen" in ('continue', 'new_cycle')) not null, "ladder" jsonb not null, "calendar_snapshot_id" text not null, "state" text check ("state" in ('running', 'paused', 'met', 'closed', 'stopped')) not null default 'running', "started_at" timestamptz not null, "warn_at" timestamptz null, "due_at" timestamptz null, "manual_due_at" timestamptz null, "warned_at" timestamptz null, "breached_at" timestamptz null, "met_at" timestamptz null, "escalated" integer not null default 0, "next_step_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_clock_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_deleted_at" ON "sla_clock" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_clock_round" ON "sla_clock" ("ticket_id", "scope", "metric", "round") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_next" ON "sla_clock" ("next_step_at", "id") WHERE next_step_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_board" ON "sla_clock" ("due_at", "id") WHERE state IN ('running', 'paused') AND scope = 'ticket' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_paused" ON "sla_clock" ("due_at", "id") WHERE state = 'paused' AND scope = 'ticket' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_at_risk" ON "sla_clock" ("due_at", "id") WHERE state = 'running' AND warned_at IS NOT NULL AND breached_at IS NULL AND scope = 'ticket' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_breached" ON "sla_clock" ("due_at", "id") WHERE state IN ('running', 'paused') AND breached_at IS NOT NULL AND scope = 'ticket' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_board_team" ON "sla_clock" ("team_id", "due_at", "id") WHERE state IN ('running', 'paused') AND scope = 'ticket' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_clock_event" ("id" text not null, "position" integer not null, "action" text not null, "occurred_at" timestamptz not null, "reason" text null, "words" text null, "actor_id" text null, "due_at" timestamptz null, "clock_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_clock_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_event_clock_id" ON "sla_clock_event" ("clock_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_clock_event_deleted_at" ON "sla_clock_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_clock_event_position" ON "sla_clock_event" ("clock_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_policy" ("id" text not null, "code" text not null, "name" text not null, "description" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_policy_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_policy_code" ON "sla_policy" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_policy_deleted_at" ON "sla_policy" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_policy_version" ("id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "published_at" timestamptz null, "retired_at" timestamptz null, "calendar_id" text null, "warn_percentage" integer not null default 80, "pauses_on" text[] not null, "pause_cap_days" integer null, "on_reopen" text check ("on_reopen" in ('continue', 'new_cycle')) not null default 'continue', "ladder" jsonb not null, "policy_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_policy_version_pkey" primary key ("id"), constraint sla_policy_version_numbers check (warn_percentage BETWEEN 1 AND 100 AND pause_cap_days > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_policy_version_policy_id" ON "sla_policy_version" ("policy_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_policy_version_deleted_at" ON "sla_policy_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_policy_version" ON "sla_policy_version" ("policy_id", "version") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_policy_one_draft" ON "sla_policy_version" ("policy_id") WHERE status = 'draft' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_sla_policy_one_published" ON "sla_policy_version" ("policy_id") WHERE status = 'published' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_policy_condition" ("id" text not null, "position" integer not null default 0, "attribute" text check ("attribute" in ('customer_group', 'team', 'sales_channel', 'contact_channel', 'language')) not null, "operator" text check ("operator" in ('in', 'not_in')) not null, "values" text[] not null, "policy_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_policy_condition_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_policy_condition_policy_version_id" ON "sla_policy_condition" ("policy_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_policy_condition_deleted_at" ON "sla_policy_condition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "sla_target" ("id" text not null, "kind" text check ("kind" in ('consultation', 'complaint', 'order_problem', 'work_order')) not null, "priority" text check ("priority" in ('low', 'normal', 'high', 'urgent')) null, "metric" text check ("metric" in ('first_response', 'next_response', 'solution_proposed', 'resolution')) not null, "unit" text check ("unit" in ('business_minutes', 'minutes', 'working_days')) not null, "amount" integer not null, "policy_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sla_target_pkey" primary key ("id"), constraint sla_target_amount check (amount >= 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_target_policy_version_id" ON "sla_target" ("policy_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sla_target_deleted_at" ON "sla_target" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "sla_clock_event" add constraint "sla_clock_event_clock_id_foreign" foreign key ("clock_id") references "sla_clock" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "sla_policy_version" add constraint "sla_policy_version_policy_id_foreign" foreign key ("policy_id") references "sla_policy" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "sla_policy_condition" add constraint "sla_policy_condition_policy_version_id_foreign" foreign key ("policy_version_id") references "sla_policy_version" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "sla_target" add constraint "sla_target_policy_version_id_foreign" foreign key ("policy_version_id") references "sla_policy_version" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sla_alert" cascade;`)
    this.addSql(`drop table if exists "sla_calendar" cascade;`)
    this.addSql(`drop table if exists "sla_clock_event" cascade;`)
    this.addSql(`drop table if exists "sla_clock" cascade;`)
    this.addSql(`drop table if exists "sla_target" cascade;`)
    this.addSql(`drop table if exists "sla_policy_condition" cascade;`)
    this.addSql(`drop table if exists "sla_policy_version" cascade;`)
    this.addSql(`drop table if exists "sla_policy" cascade;`)
  }
}
