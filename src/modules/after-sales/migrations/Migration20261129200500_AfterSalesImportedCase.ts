import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129200500_AfterSalesImportedCase extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "imported_case" ("id" text not null, "source" text not null, "source_key" text not null, "kind" text check ("kind" in ('return', 'exchange', 'claim', 'repair', 'refund', 'ticket')) not null, "number" text not null, "state" text check ("state" in ('done', 'canceled', 'unfinished')) not null, "status" text not null, "order_number" text null, "customer_email" text null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "currency_code" text null, "amount_refunded" text null, "amount_charged" text null, "subject" text null, "words" text null, "lines" jsonb not null, "pictures" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "imported_case_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_imported_case_deleted_at" ON "imported_case" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_imported_case_source" ON "imported_case" ("source", "source_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_imported_case_opened" ON "imported_case" ("opened_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_imported_case_customer" ON "imported_case" ("customer_email", "opened_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_imported_case_order" ON "imported_case" ("order_number", "opened_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_imported_case_kind" ON "imported_case" ("kind", "opened_at", "id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "imported_case" cascade;`)
  }
}
