import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Warranties of another system, which no order here has brought. */
export class Migration20261130003000_AfterSalesWarrantyImport extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "warranty" add column if not exists "import_source" text null, add column if not exists "import_key" text null, add column if not exists "import_digest" text null, add column if not exists "import_order_number" text null;`,
    )
    for (const column of ["order_id", "order_display_id", "line_item_id", "fulfillment_id"]) {
      this.addSql(`alter table if exists "warranty" alter column "${column}" drop not null;`)
    }
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_import" ON "warranty" ("import_source", "import_key") WHERE import_source IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "warranty" add constraint warranty_origin check((order_id IS NOT NULL AND line_item_id IS NOT NULL AND fulfillment_id IS NOT NULL) <> (import_source IS NOT NULL));`,
    )
    this.addSql(`alter table if exists "warranty" drop constraint if exists "warranty_serial_source_check";`)
    this.addSql(
      `alter table if exists "warranty" add constraint "warranty_serial_source_check" check("serial_source" in ('staff', 'customer', 'import'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "warranty_event" disable trigger user;`)
    for (const table of ["warranty_event", "warranty_cover"]) {
      this.addSql(
        `delete from "${table}" where warranty_id in (select id from "warranty" where import_source is not null);`,
      )
    }
    this.addSql(`alter table if exists "warranty_event" enable trigger user;`)
    this.addSql(`delete from "warranty" where import_source is not null;`)
    this.addSql(`update "warranty" set serial_source = 'staff' where serial_source = 'import';`)
    this.addSql(`alter table if exists "warranty" drop constraint if exists "warranty_serial_source_check";`)
    this.addSql(
      `alter table if exists "warranty" add constraint "warranty_serial_source_check" check("serial_source" in ('staff', 'customer'));`,
    )
    this.addSql(`alter table if exists "warranty" drop constraint if exists warranty_origin;`)
    this.addSql(`drop index if exists "UQ_warranty_import";`)
    for (const column of ["order_id", "order_display_id", "line_item_id", "fulfillment_id"]) {
      this.addSql(`alter table if exists "warranty" alter column "${column}" set not null;`)
    }
    this.addSql(
      `alter table if exists "warranty" drop column if exists "import_source", drop column if exists "import_key", drop column if exists "import_digest", drop column if exists "import_order_number";`,
    )
  }
}
