import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was granted can be taken back, with who did it and why. */
export class Migration20261129153526_AfterSalesGrantWithdrawal extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_approval" drop constraint if exists "after_sales_approval_status_check";`,
    )

    this.addSql(`alter table if exists "after_sales_grant" drop constraint if exists "after_sales_grant_status_check";`)

    this.addSql(
      `alter table if exists "after_sales_approval" add constraint "after_sales_approval_status_check" check("status" in ('pending', 'approved', 'declined', 'withdrawn'));`,
    )

    this.addSql(
      `alter table if exists "after_sales_grant" add column if not exists "withdrawn_by" text null, add column if not exists "withdrawn_at" timestamptz null, add column if not exists "withdrawal_words" text null;`,
    )
    this.addSql(
      `alter table if exists "after_sales_grant" add constraint "after_sales_grant_status_check" check("status" in ('granted', 'waiting', 'declined', 'withdrawn'));`,
    )
    this.addSql(
      `alter table if exists "after_sales_grant" add constraint after_sales_grant_withdrawal check((status = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_by IS NOT NULL));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_approval" drop constraint if exists "after_sales_approval_status_check";`,
    )

    this.addSql(`alter table if exists "after_sales_grant" drop constraint if exists "after_sales_grant_status_check";`)

    this.addSql(
      `alter table if exists "after_sales_approval" add constraint "after_sales_approval_status_check" check("status" in ('pending', 'approved', 'declined'));`,
    )

    this.addSql(`alter table if exists "after_sales_grant" drop constraint if exists after_sales_grant_withdrawal;`)
    this.addSql(
      `alter table if exists "after_sales_grant" drop column if exists "withdrawn_by", drop column if exists "withdrawn_at", drop column if exists "withdrawal_words";`,
    )

    this.addSql(
      `alter table if exists "after_sales_grant" add constraint "after_sales_grant_status_check" check("status" in ('granted', 'waiting', 'declined'));`,
    )
  }
}
