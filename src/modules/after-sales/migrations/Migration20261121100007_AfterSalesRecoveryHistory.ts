import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was claimed, accepted and received is evidence, as a request's history is. */
export class Migration20261121100007_AfterSalesRecoveryHistory extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger "recovery_claim_event_append_only" before update or delete on "recovery_claim_event"
      for each row execute function after_sales_refuse_rewrite();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "recovery_claim_event_append_only" on "recovery_claim_event";`)
  }
}
