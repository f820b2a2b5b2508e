import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was planned, moved and recorded is evidence, as a request's history is. */
export class Migration20261129194601_AfterSalesVisitHistory extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger "follow_up_visit_event_append_only" before update or delete on "follow_up_visit_event"
      for each row execute function after_sales_refuse_rewrite();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "follow_up_visit_event_append_only" on "follow_up_visit_event";`)
  }
}
