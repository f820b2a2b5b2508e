import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Serial numbers of units that are packed and have no warranty yet. */
export class Migration20261130001107_AfterSalesUnitSerial extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "unit_serial" ("id" text not null, "order_id" text not null, "fulfillment_id" text not null, "line_item_id" text not null, "position" integer not null, "product_id" text null, "serial" text not null, "serial_key" text not null, "noted_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "unit_serial_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_unit_serial_deleted_at" ON "unit_serial" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_unit_serial_unit" ON "unit_serial" ("fulfillment_id", "line_item_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_unit_serial_order" ON "unit_serial" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_unit_serial_key" ON "unit_serial" ("serial_key") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "unit_serial" cascade;`)
  }
}
