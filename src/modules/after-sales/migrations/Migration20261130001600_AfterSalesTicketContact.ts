import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** By which handle somebody wrote who gave no address: deliveries say it too, and are forgotten after half a year. */
export class Migration20261130001600_AfterSalesTicketContact extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "support_ticket" add column if not exists "contact_id" text null;`)
    this.addSql(
      `update "support_ticket" ticket set contact_id = handle.id from "inbound_message" delivery join "contact_handle" handle on handle.channel = delivery.channel and handle.handle = delivery.sender where delivery.ticket_id = ticket.id and delivery.outcome = 'opened';`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_contact" ON "support_ticket" ("contact_id", "id") WHERE contact_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_support_ticket_contact";`)
    this.addSql(`alter table if exists "support_ticket" drop column if exists "contact_id";`)
  }
}
