import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was promised, moved and kept is evidence, as a request's history is. And of two rules that say the same nobody
 * could say which one decides; an index over columns that may be empty is written by hand.
 */
export class Migration20261129152501_AfterSalesTeamsByHand extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger "commitment_event_append_only" before update or delete on "commitment_event"
      for each row execute function after_sales_refuse_rewrite();`)
    this.addSql(`create unique index if not exists "UQ_service_routing_rule_case" on "service_routing_rule"
      (coalesce(kind, ''), coalesce(channel, ''), coalesce(language, ''), coalesce(product_id, ''),
       coalesce(category_id, '')) where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "UQ_service_routing_rule_case";`)
    this.addSql(`drop trigger if exists "commitment_event_append_only" on "commitment_event";`)
  }
}
