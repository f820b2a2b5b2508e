import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the sweep found, and what became of it. */
export class Migration20261129153300_AfterSalesRepair extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "after_sales_repair" ("id" text not null, "kind" text check ("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held')) not null, "subject_id" text not null, "rma_id" text null, "order_id" text null, "outcome" text check ("outcome" in ('repaired', 'left')) not null, "attempts" integer not null default 1, "last_error" text null, "found_at" timestamptz not null, "tried_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_repair_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_repair_deleted_at" ON "after_sales_repair" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_repair_one_left" ON "after_sales_repair" ("kind", "subject_id") WHERE outcome = 'left' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_repair_outcome" ON "after_sales_repair" ("outcome", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_repair_age" ON "after_sales_repair" ("tried_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "after_sales_repair" cascade;`)
  }
}
