import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was promised about a unit, and what became of it, is evidence, as a request's history is. */
export class Migration20261129192413_AfterSalesWarrantyHistory extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger "warranty_event_append_only" before update or delete on "warranty_event"
      for each row execute function after_sales_refuse_rewrite();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "warranty_event_append_only" on "warranty_event";`)
  }
}
