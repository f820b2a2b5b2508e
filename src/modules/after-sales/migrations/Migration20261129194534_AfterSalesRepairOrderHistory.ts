import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was found, quoted and accepted is evidence, as a request's history is. */
export class Migration20261129194534_AfterSalesRepairOrderHistory extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger "repair_order_event_append_only" before update or delete on "repair_order_event"
      for each row execute function after_sales_refuse_rewrite();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "repair_order_event_append_only" on "repair_order_event";`)
  }
}
