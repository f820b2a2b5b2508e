import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The history of a request is evidence: the database itself refuses to change or remove a line of it. */
export class Migration20261121100001_AfterSalesHistoryIsAppendOnly extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function after_sales_refuse_rewrite() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, tg_op;
      end;
    $$;`)
    this.addSql(`create trigger "rma_event_append_only" before update or delete on "rma_event"
      for each row execute function after_sales_refuse_rewrite();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "rma_event_append_only" on "rma_event";`)
    this.addSql(`drop function if exists after_sales_refuse_rewrite();`)
  }
}
