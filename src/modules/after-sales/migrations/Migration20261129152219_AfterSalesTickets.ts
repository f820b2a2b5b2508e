import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Tickets, their thread and their history. The history is evidence, as a request's is; staff search by the beginning of an
 * address.
 */
export class Migration20261129152219_AfterSalesTickets extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "support_ticket" ("id" text not null, "number" serial, "kind" text check ("kind" in ('consultation', 'complaint', 'order_problem', 'work_order')) not null, "channel" text check ("channel" in ('web', 'email', 'phone', 'chat', 'social', 'on_site')) not null, "priority" text check ("priority" in ('low', 'normal', 'high', 'urgent')) not null default 'normal', "stage" text check ("stage" in ('open', 'waiting_customer', 'waiting_supplier', 'waiting_parcel', 'resolved', 'closed', 'merged', 'spam')) not null default 'open', "subject" text not null, "language" text check ("language" in ('en', 'zh')) not null, "customer_id" text null, "email" text null, "name" text null, "order_id" text null, "order_display_id" integer null, "line_item_id" text null, "product_id" text null, "sku" text null, "rma_id" text null, "sales_channel_id" text null, "customer_group_ids" text[] not null, "team_id" text null, "owner_id" text null, "apologised_at" timestamptz null, "desired_outcome" text null, "cause_code" text null, "remedy" text null, "customer_told_at" timestamptz null, "resolution_words" text null, "arbitration_body" text null, "arbitration_reference" text null, "opened_by" text check ("opened_by" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "is_outreach" boolean not null default false, "opened_at" timestamptz not null, "last_contact_at" timestamptz null, "last_reply_at" timestamptz null, "resolved_at" timestamptz null, "closed_at" timestamptz null, "merged_into_id" text null, "next_due_at" timestamptz null, "queue_at" timestamptz not null, "contact_count" integer not null default 0, "reply_count" integer not null default 0, "reopen_count" integer not null default 0, "transfer_count" integer not null default 0, "transfer_alarm_at" timestamptz null, "is_repeat" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "support_ticket_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_deleted_at" ON "support_ticket" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_support_ticket_number" ON "support_ticket" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_customer" ON "support_ticket" ("customer_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_order" ON "support_ticket" ("order_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_order_number" ON "support_ticket" ("order_display_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_rma" ON "support_ticket" ("rma_id") WHERE rma_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_queue" ON "support_ticket" ("queue_at", "id") WHERE stage IN ('open', 'waiting_customer', 'waiting_supplier', 'waiting_parcel') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_owner_queue" ON "support_ticket" ("owner_id", "queue_at", "id") WHERE stage IN ('open', 'waiting_customer', 'waiting_supplier', 'waiting_parcel') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_team_queue" ON "support_ticket" ("team_id", "queue_at", "id") WHERE stage IN ('open', 'waiting_customer', 'waiting_supplier', 'waiting_parcel') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_unowned_queue" ON "support_ticket" ("queue_at", "id") WHERE owner_id IS NULL AND stage IN ('open', 'waiting_customer', 'waiting_supplier', 'waiting_parcel') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_waiting_queue" ON "support_ticket" ("queue_at", "id") WHERE stage IN ('waiting_customer', 'waiting_supplier', 'waiting_parcel') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_stage_queue" ON "support_ticket" ("stage", "queue_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_kind_queue" ON "support_ticket" ("kind", "queue_at", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ticket_draft" ("id" text not null, "author_id" text not null, "body" text not null, "ticket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_draft_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_draft_ticket_id" ON "ticket_draft" ("ticket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_draft_deleted_at" ON "ticket_draft" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ticket_draft" ON "ticket_draft" ("ticket_id", "author_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ticket_event" ("id" text not null, "action" text not null, "from_stage" text null, "to_stage" text not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "reason" text null, "facts" jsonb null, "occurred_at" timestamptz not null, "ticket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_event_ticket_id" ON "ticket_event" ("ticket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_event_deleted_at" ON "ticket_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_event_history" ON "ticket_event" ("ticket_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ticket_link" ("id" text not null, "ticket_id" text not null, "other_id" text not null, "kind" text check ("kind" in ('duplicate', 'repeat', 'follow_up', 'split', 'related')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_link_deleted_at" ON "ticket_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ticket_link" ON "ticket_link" ("ticket_id", "other_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_link_other" ON "ticket_link" ("other_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ticket_message" ("id" text not null, "kind" text check ("kind" in ('customer_message', 'reply', 'acknowledgement', 'note', 'call', 'visit')) not null, "channel" text check ("channel" in ('web', 'email', 'phone', 'chat', 'social', 'on_site')) not null, "author_type" text check ("author_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "author_id" text null, "body" text not null, "occurred_at" timestamptz not null, "recorded_at" timestamptz not null, "ticket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_message_ticket_id" ON "ticket_message" ("ticket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_message_deleted_at" ON "ticket_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_message_thread" ON "ticket_message" ("ticket_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ticket_tag" ("id" text not null, "tag" text not null, "ticket_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ticket_tag_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_tag_ticket_id" ON "ticket_tag" ("ticket_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_tag_deleted_at" ON "ticket_tag" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ticket_tag" ON "ticket_tag" ("ticket_id", "tag") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ticket_tag_ticket" ON "ticket_tag" ("tag", "ticket_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "ticket_draft" add constraint "ticket_draft_ticket_id_foreign" foreign key ("ticket_id") references "support_ticket" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "ticket_event" add constraint "ticket_event_ticket_id_foreign" foreign key ("ticket_id") references "support_ticket" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "ticket_message" add constraint "ticket_message_ticket_id_foreign" foreign key ("ticket_id") references "support_ticket" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "ticket_tag" add constraint "ticket_tag_ticket_id_foreign" foreign key ("ticket_id") references "support_ticket" ("id") on update cascade;`,
    )
    this.addSql(`create trigger "ticket_event_append_only" before update or delete on "ticket_event"
      for each row execute function after_sales_refuse_rewrite();`)
    this.addSql(
      `create index if not exists "IDX_support_ticket_email_search" on "support_ticket" (lower("email") text_pattern_ops);`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "ticket_event_append_only" on "ticket_event";`)
    this.addSql(`alter table if exists "ticket_draft" drop constraint if exists "ticket_draft_ticket_id_foreign";`)

    this.addSql(`alter table if exists "ticket_event" drop constraint if exists "ticket_event_ticket_id_foreign";`)

    this.addSql(`alter table if exists "ticket_message" drop constraint if exists "ticket_message_ticket_id_foreign";`)

    this.addSql(`alter table if exists "ticket_tag" drop constraint if exists "ticket_tag_ticket_id_foreign";`)

    this.addSql(`drop table if exists "support_ticket" cascade;`)

    this.addSql(`drop table if exists "ticket_draft" cascade;`)

    this.addSql(`drop table if exists "ticket_event" cascade;`)

    this.addSql(`drop table if exists "ticket_link" cascade;`)

    this.addSql(`drop table if exists "ticket_message" cascade;`)

    this.addSql(`drop table if exists "ticket_tag" cascade;`)
  }
}
