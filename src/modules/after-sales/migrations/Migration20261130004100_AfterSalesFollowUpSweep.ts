import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How far core's orders have been read for visits that belong to them. */
export class Migration20261130004100_AfterSalesFollowUpSweep extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "follow_up_sweep" ("id" text not null, "only_row" boolean not null default true, "swept_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "follow_up_sweep_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_follow_up_sweep_only_row" ON "follow_up_sweep" ("only_row") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_follow_up_sweep_deleted_at" ON "follow_up_sweep" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "follow_up_sweep" cascade;`)
  }
}
