import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129190650_AfterSalesSurveys extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "satisfaction_survey" ("id" text not null, "form_id" text null, "subject_kind" text check ("subject_kind" in ('rma', 'ticket', 'visit')) not null, "subject_id" text not null, "subject_number" integer not null, "instrument" text check ("instrument" in ('csat', 'nps', 'ces')) not null, "dimensions" text[] not null, "order_id" text null, "order_display_id" integer null, "customer_id" text null, "email" text null, "language" text check ("language" in ('en', 'zh')) null, "agent_id" text null, "team_id" text null, "status" text check ("status" in ('planned', 'sent', 'answered', 'skipped', 'expired')) not null default 'planned', "ended_at" timestamptz not null, "next_step_at" timestamptz null, "sent_at" timestamptz null, "reminded_at" timestamptz null, "expires_at" timestamptz null, "answered_at" timestamptz null, "skipped_at" timestamptz null, "skipped_because" text check ("skipped_because" in ('no_address', 'customer_erased', 'staff_member', 'spam', 'open_complaint', 'no_consent', 'asked_too_late')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "satisfaction_survey_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_satisfaction_survey_deleted_at" ON "satisfaction_survey" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_satisfaction_survey_subject" ON "satisfaction_survey" ("subject_kind", "subject_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_satisfaction_survey_next" ON "satisfaction_survey" ("next_step_at", "id") WHERE next_step_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_satisfaction_survey_sent" ON "satisfaction_survey" ("sent_at") WHERE sent_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_satisfaction_survey_customer" ON "satisfaction_survey" ("customer_id", "sent_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_satisfaction_survey_email" ON "satisfaction_survey" ("email", "sent_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "survey_form" ("id" text not null, "code" text not null, "name" text not null, "subject_kind" text check ("subject_kind" in ('rma', 'ticket', 'visit')) not null, "instrument" text check ("instrument" in ('csat', 'nps', 'ces')) not null, "dimensions" text[] not null, "question_en" text not null, "question_zh" text not null, "intro_en" text null, "intro_zh" text null, "delay_minutes" integer not null, "remind_after_days" integer null, "answer_days" integer not null, "change_hours" integer not null, "low_score" integer null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "published_at" timestamptz null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "survey_form_pkey" primary key ("id"), constraint survey_form_pace check (delay_minutes >= 0 AND answer_days > 0 AND change_hours >= 0 AND (remind_after_days IS NULL OR remind_after_days > 0)));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_survey_form_code" ON "survey_form" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_survey_form_deleted_at" ON "survey_form" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_survey_form_published" ON "survey_form" ("subject_kind") WHERE status = 'published' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "survey_response" ("id" text not null, "survey_id" text not null, "subject_kind" text check ("subject_kind" in ('rma', 'ticket', 'visit')) not null, "subject_id" text not null, "subject_number" integer not null, "order_id" text null, "order_display_id" integer null, "instrument" text check ("instrument" in ('csat', 'nps', 'ces')) not null, "score" integer not null, "speed" integer null, "solving" integer null, "attitude" integer null, "channel" integer null, "shop" integer null, "suggestion" text null, "method" text check ("method" in ('online', 'phone', 'on_site')) not null, "entered_by" text null, "agent_id" text null, "team_id" text null, "is_low" boolean not null, "recovery_ticket_id" text null, "answered_at" timestamptz not null, "changed_at" timestamptz null, "excluded_because" text check ("excluded_because" in ('spam', 'staff_test', 'wrong_case')) null, "excluded_by" text null, "excluded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "survey_response_pkey" primary key ("id"), constraint survey_response_score check ((instrument = 'csat' AND score BETWEEN 1 AND 5) OR (instrument = 'nps' AND score BETWEEN 0 AND 10) OR (instrument = 'ces' AND score BETWEEN 1 AND 7)), constraint survey_response_dimensions check (speed BETWEEN 1 AND 5 AND solving BETWEEN 1 AND 5 AND attitude BETWEEN 1 AND 5 AND channel BETWEEN 1 AND 5 AND shop BETWEEN 1 AND 5), constraint survey_response_exclusion check ((excluded_because IS NULL) = (excluded_at IS NULL)));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_survey_response_survey" ON "survey_response" ("survey_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_survey_response_deleted_at" ON "survey_response" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_survey_response_answered" ON "survey_response" ("answered_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_survey_response_team" ON "survey_response" ("team_id", "answered_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_survey_response_agent" ON "survey_response" ("agent_id", "answered_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_survey_response_subject" ON "survey_response" ("subject_kind", "subject_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "satisfaction_survey" cascade;`)

    this.addSql(`drop table if exists "survey_form" cascade;`)

    this.addSql(`drop table if exists "survey_response" cascade;`)
  }
}
