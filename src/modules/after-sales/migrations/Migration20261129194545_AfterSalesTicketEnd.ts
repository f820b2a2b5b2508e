import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When a ticket closes by itself, and the categories by which one that is opened out of it finds its team. */
export class Migration20261129194545_AfterSalesTicketEnd extends Migration {
  override async up(): Promise<void> {
    // Of tickets that stand nobody has asked core; the sweep that places them does.
    this.addSql(
      `alter table if exists "support_ticket" add column if not exists "category_ids" text[] not null default '{}', add column if not exists "close_at" timestamptz null;`,
    )
    this.addSql(`alter table if exists "support_ticket" alter column "category_ids" drop default;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_close" ON "support_ticket" ("close_at", "id") WHERE close_at IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_support_ticket_close";`)
    this.addSql(
      `alter table if exists "support_ticket" drop column if exists "category_ids", drop column if exists "close_at";`,
    )
  }
}
