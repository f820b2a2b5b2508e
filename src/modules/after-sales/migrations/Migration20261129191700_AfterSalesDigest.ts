import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What staff want told together waits in the outbox until the morning. */
export class Migration20261129191700_AfterSalesDigest extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "service_agent" add column if not exists "digest" text[] null;`)
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_status_check";`)
    this.addSql(
      `alter table if exists "outbox_message" add constraint "outbox_message_status_check" check("status" in ('held', 'pending', 'sending', 'sent', 'failed'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_held" ON "outbox_message" ("due_at", "id") WHERE status = 'held' AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_outbox_message_held";`)
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_status_check";`)
    this.addSql(
      `alter table if exists "outbox_message" add constraint "outbox_message_status_check" check("status" in ('pending', 'sending', 'sent', 'failed'));`,
    )
    this.addSql(`alter table if exists "service_agent" drop column if exists "digest";`)
  }
}
