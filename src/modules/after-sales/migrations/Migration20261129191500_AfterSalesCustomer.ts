import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Everything of one person in one place: by account and by address, the newest first; and what is done with it. */
export class Migration20261129191500_AfterSalesCustomer extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "customer_erasure" ("id" text not null, "subject" text not null, "stage" text check ("stage" in ('erasing', 'erased')) not null default 'erasing', "emails" text[] not null, "evidence_ids" text[] not null, "counts" jsonb not null, "requested_by" text not null, "begun_at" timestamptz not null, "erased_at" timestamptz null, "attempts" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customer_erasure_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_erasure_deleted_at" ON "customer_erasure" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_customer_erasure_one_open" ON "customer_erasure" ("subject") WHERE stage = 'erasing' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_erasure_subject" ON "customer_erasure" ("subject", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_erasure_open" ON "customer_erasure" ("id") WHERE stage = 'erasing' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "customer_privacy_event" ("id" text not null, "subject" text not null, "action" text check ("action" in ('export', 'erase', 'finish')) not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customer_privacy_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_privacy_event_deleted_at" ON "customer_privacy_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_privacy_event_subject" ON "customer_privacy_event" ("subject", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`create trigger "customer_privacy_event_append_only" before update or delete on "customer_privacy_event"
      for each row execute function after_sales_refuse_rewrite();`)
    for (const table of ["rma", "withdrawal"]) {
      this.addSql(`drop index if exists "IDX_${table}_customer";`)
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_customer" ON "${table}" ("customer_id", "id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
      )
    }
    for (const table of ["withdrawal", "contact_handle", "guest_access", "stray_parcel"]) {
      this.addSql(
        `create index if not exists "IDX_${table}_email_search" on "${table}" (lower("email") text_pattern_ops);`,
      )
    }
    this.addSql(
      `create index if not exists "IDX_outbox_message_recipient_search" on "outbox_message" (lower("recipient") text_pattern_ops);`,
    )
    this.addSql(
      `create index if not exists "IDX_inbound_message_sender_search" on "inbound_message" (lower("sender") text_pattern_ops);`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_inbound_message_sender_search";`)
    this.addSql(`drop index if exists "IDX_outbox_message_recipient_search";`)
    for (const table of ["withdrawal", "contact_handle", "guest_access", "stray_parcel"]) {
      this.addSql(`drop index if exists "IDX_${table}_email_search";`)
    }
    for (const table of ["rma", "withdrawal"]) {
      this.addSql(`drop index if exists "IDX_${table}_customer";`)
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_customer" ON "${table}" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
      )
    }
    this.addSql(`drop table if exists "customer_privacy_event" cascade;`)
    this.addSql(`drop table if exists "customer_erasure" cascade;`)
  }
}
