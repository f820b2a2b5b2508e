import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a customer accepted to pay for a repair is a charge, without an end of its own. */
export class Migration20261130000303_AfterSalesRepairCharge extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "charge" drop constraint if exists "charge_status_check";`)
    this.addSql(`alter table if exists "charge" add column if not exists "repair_order_id" text null;`)
    this.addSql(`alter table if exists "charge" alter column "expires_at" drop not null;`)
    this.addSql(
      `alter table if exists "charge" add constraint "charge_status_check" check("status" in ('open', 'paid', 'waived', 'expired', 'canceled'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_charge_repair" ON "charge" ("repair_order_id", "id") WHERE repair_order_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "charge" add constraint charge_end check(expires_at IS NOT NULL OR repair_order_id IS NOT NULL);`,
    )
    this.addSql(`alter table if exists "repair_order" add column if not exists "waived_at" timestamptz null;`)
  }

  override async down(): Promise<void> {
    // Without its column nobody knows what a repair's charge is for, and the old words have none for a cancelled one.
    this.addSql(`delete from "charge" where repair_order_id is not null;`)
    this.addSql(`alter table if exists "charge" drop constraint if exists "charge_status_check";`)
    this.addSql(`drop index if exists "IDX_charge_repair";`)
    this.addSql(`alter table if exists "charge" drop constraint if exists charge_end;`)
    this.addSql(`alter table if exists "charge" drop column if exists "repair_order_id";`)
    this.addSql(`alter table if exists "charge" alter column "expires_at" set not null;`)
    this.addSql(
      `alter table if exists "charge" add constraint "charge_status_check" check("status" in ('open', 'paid', 'waived', 'expired'));`,
    )
    this.addSql(`alter table if exists "repair_order" drop column if exists "waived_at";`)
  }
}
