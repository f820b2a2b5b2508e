import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was promised and what became of it is evidence, as a request's history is; so are the calendars it was counted by. */
export class Migration20261129152801_AfterSalesSlaHistory extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger "sla_clock_event_append_only" before update or delete on "sla_clock_event"
      for each row execute function after_sales_refuse_rewrite();`)
    this.addSql(`create trigger "sla_calendar_append_only" before update or delete on "sla_calendar"
      for each row execute function after_sales_refuse_rewrite();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "sla_calendar_append_only" on "sla_calendar";`)
    this.addSql(`drop trigger if exists "sla_clock_event_append_only" on "sla_clock_event";`)
  }
}
