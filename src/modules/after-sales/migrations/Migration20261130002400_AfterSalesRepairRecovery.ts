import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A repair that goes to the supplier with our claim on his warranty has a claim of its own, beside that of the settlement. */
export class Migration20261130002400_AfterSalesRepairRecovery extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "recovery_claim" add column if not exists "repair_order_id" text null;`)
    this.addSql(`drop index if exists "UQ_recovery_claim_party";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_recovery_claim_party" ON "recovery_claim" ("rma_id", "party") WHERE repair_order_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_recovery_claim_repair" ON "recovery_claim" ("repair_order_id") WHERE repair_order_id IS NOT NULL AND status <> 'written_off' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recovery_claim_rma" ON "recovery_claim" ("rma_id", "id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    // Without its column a repair's claim would stand beside that of its settlement, which the old index forbids.
    this.addSql(`alter table if exists "recovery_claim_event" disable trigger user;`)
    this.addSql(
      `delete from "recovery_claim_event" where claim_id in (select id from "recovery_claim" where repair_order_id is not null);`,
    )
    this.addSql(`alter table if exists "recovery_claim_event" enable trigger user;`)
    this.addSql(`delete from "recovery_claim" where repair_order_id is not null;`)
    this.addSql(`drop index if exists "IDX_recovery_claim_rma";`)
    this.addSql(`drop index if exists "UQ_recovery_claim_repair";`)
    this.addSql(`drop index if exists "UQ_recovery_claim_party";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_recovery_claim_party" ON "recovery_claim" ("rma_id", "party") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`alter table if exists "recovery_claim" drop column if exists "repair_order_id";`)
  }
}
