import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The ledger of store credit is money: the database itself refuses to change or remove a row of it. And of two limits for
 * the same case nobody could say which one counts; an index over columns that may be empty is written by hand.
 */
export class Migration20261121100006_AfterSalesStoreCredit extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function after_sales_refuse_credit_rewrite() returns trigger language plpgsql as $$
      begin
        raise exception 'store_credit_entry is append-only: % refused', tg_op;
      end;
    $$;`)
    this.addSql(`create trigger "store_credit_entry_append_only" before update or delete on "store_credit_entry"
      for each row execute function after_sales_refuse_credit_rewrite();`)
    this.addSql(`create unique index if not exists "UQ_after_sales_grant_limit_case" on "after_sales_grant_limit"
      (coalesce(user_id, ''), coalesce(customer_group_id, ''), currency_code) where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "UQ_after_sales_grant_limit_case";`)
    this.addSql(`drop trigger if exists "store_credit_entry_append_only" on "store_credit_entry";`)
    this.addSql(`drop function if exists after_sales_refuse_credit_rewrite();`)
  }
}
