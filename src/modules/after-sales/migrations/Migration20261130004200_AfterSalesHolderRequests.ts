import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Requests by whoever a warranty was handed on to. */
export class Migration20261130004200_AfterSalesHolderRequests extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "rma" add column if not exists "warranty_id" text null, add column if not exists "deliver_to" text null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "rma" drop column if exists "warranty_id", drop column if exists "deliver_to";`)
  }
}
