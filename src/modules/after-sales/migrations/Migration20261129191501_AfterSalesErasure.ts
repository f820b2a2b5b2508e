import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A history stays append-only, and a person's words in it can be erased all the same: in a transaction that says so, the
 * columns that hold words may be emptied, and nothing else of a line may change. No line is ever removed.
 */
const ERASABLE = "array['reason', 'words', 'email', 'evidence']"

export class Migration20261129191501_AfterSalesErasure extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function after_sales_only_erases(old_row jsonb, new_row jsonb) returns boolean
      language sql stable as $$
        select current_setting('after_sales.erasing', true) = 'on'
           and old_row - ${ERASABLE} = new_row - ${ERASABLE}
      $$;`)
    for (const name of ["after_sales_refuse_rewrite", "after_sales_refuse_credit_rewrite"]) {
      this.addSql(`create or replace function ${name}() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and after_sales_only_erases(to_jsonb(old), to_jsonb(new)) then return new; end if;
          raise exception '% is append-only: % refused', tg_table_name, tg_op;
        end;
      $$;`)
    }
  }

  override async down(): Promise<void> {
    for (const name of ["after_sales_refuse_rewrite", "after_sales_refuse_credit_rewrite"]) {
      this.addSql(`create or replace function ${name}() returns trigger language plpgsql as $$
        begin
          raise exception '% is append-only: % refused', tg_table_name, tg_op;
        end;
      $$;`)
    }
    this.addSql(`drop function if exists after_sales_only_erases(jsonb, jsonb);`)
  }
}
