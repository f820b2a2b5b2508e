import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129190400_AfterSalesContact extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "contact_preference" ("id" text not null, "customer_id" text null, "email" text null, "purpose" text check ("purpose" in ('follow_up', 'survey', 'reminder')) not null, "method" text check ("method" in ('email', 'sms', 'phone', 'on_site')) not null, "is_allowed" boolean not null, "source" text check ("source" in ('customer', 'guest', 'unsubscribe_link', 'staff')) not null, "said_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "contact_preference_pkey" primary key ("id"), constraint contact_preference_party check (customer_id IS NOT NULL OR email IS NOT NULL));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contact_preference_deleted_at" ON "contact_preference" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contact_preference_customer" ON "contact_preference" ("customer_id", "purpose", "method", "said_at") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contact_preference_email" ON "contact_preference" ("email", "purpose", "method", "said_at") WHERE email IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "customer_contact" ("id" text not null, "customer_id" text null, "email" text null, "purpose" text check ("purpose" in ('follow_up', 'survey', 'reminder')) not null, "method" text check ("method" in ('email', 'sms', 'phone', 'on_site')) not null, "source" text not null, "contacted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customer_contact_pkey" primary key ("id"), constraint customer_contact_party check (customer_id IS NOT NULL OR email IS NOT NULL));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_customer_contact_source" ON "customer_contact" ("source") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_contact_deleted_at" ON "customer_contact" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_contact_customer" ON "customer_contact" ("customer_id", "contacted_at") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_contact_email" ON "customer_contact" ("email", "contacted_at") WHERE email IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "contact_preference" cascade;`)

    this.addSql(`drop table if exists "customer_contact" cascade;`)
  }
}
