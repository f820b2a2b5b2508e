import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Money of several payments, and what an order has earned as a whole. */
export class Migration20261129152832_AfterSalesMoney extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_policy_fee" drop constraint if exists "after_sales_policy_fee_kind_check";`,
    )

    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_status_check";`)

    this.addSql(`alter table if exists "settlement_line" drop constraint if exists "settlement_line_kind_check";`)

    this.addSql(
      `alter table if exists "after_sales_policy_fee" add column if not exists "below" numeric null, add column if not exists "raw_below" jsonb null;`,
    )
    this.addSql(
      `alter table if exists "after_sales_policy_fee" add constraint "after_sales_policy_fee_kind_check" check("kind" in ('restocking', 'return_freight', 'lost_free_freight', 'lost_discount'));`,
    )

    this.addSql(
      `alter table if exists "payout" add constraint "payout_status_check" check("status" in ('planned', 'executing', 'paid', 'uncertain', 'failed', 'stranded'));`,
    )

    this.addSql(
      `alter table if exists "settlement_line" add constraint "settlement_line_kind_check" check("kind" in ('price_paid', 'exchange_price', 'exchange_bonus', 'restocking_fee', 'condition_deduction', 'return_freight', 'return_freight_refund', 'lost_free_freight', 'lost_discount', 'outbound_freight', 'credit_bonus', 'keep_item_allowance', 'compensation', 'goodwill'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_policy_fee" drop constraint if exists "after_sales_policy_fee_kind_check";`,
    )

    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_status_check";`)

    this.addSql(`alter table if exists "settlement_line" drop constraint if exists "settlement_line_kind_check";`)

    this.addSql(
      `alter table if exists "after_sales_policy_fee" drop column if exists "below", drop column if exists "raw_below";`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_fee" add constraint "after_sales_policy_fee_kind_check" check("kind" in ('restocking', 'return_freight'));`,
    )

    this.addSql(
      `alter table if exists "payout" add constraint "payout_status_check" check("status" in ('planned', 'executing', 'paid', 'uncertain', 'failed'));`,
    )

    this.addSql(
      `alter table if exists "settlement_line" add constraint "settlement_line_kind_check" check("kind" in ('price_paid', 'exchange_price', 'exchange_bonus', 'restocking_fee', 'condition_deduction', 'return_freight', 'return_freight_refund', 'outbound_freight', 'credit_bonus', 'keep_item_allowance', 'compensation', 'goodwill'));`,
    )
  }
}
