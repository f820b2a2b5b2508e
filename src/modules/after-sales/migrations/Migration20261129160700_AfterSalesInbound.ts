import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129160700_AfterSalesInbound extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "contact_handle" ("id" text not null, "channel" text check ("channel" in ('web', 'email', 'phone', 'chat', 'social', 'on_site')) not null, "handle" text not null, "email" text null, "name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "contact_handle_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contact_handle_deleted_at" ON "contact_handle" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_contact_handle" ON "contact_handle" ("channel", "handle") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "inbound_message" ("id" text not null, "channel" text check ("channel" in ('web', 'email', 'phone', 'chat', 'social', 'on_site')) not null, "gateway_id" text not null, "sender" text null, "message_id" text null, "outcome" text check ("outcome" in ('opened', 'joined', 'noted', 'ignored', 'limited')) not null, "ticket_id" text null, "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbound_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inbound_message_deleted_at" ON "inbound_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_inbound_message_gateway" ON "inbound_message" ("channel", "gateway_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inbound_message_sender" ON "inbound_message" ("channel", "sender", "received_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inbound_message_thread" ON "inbound_message" ("message_id") WHERE message_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_inbound_message_age" ON "inbound_message" ("received_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "contact_handle" cascade;`)

    this.addSql(`drop table if exists "inbound_message" cascade;`)
  }
}
