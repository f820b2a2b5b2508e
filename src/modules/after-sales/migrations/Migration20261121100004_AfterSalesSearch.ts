import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Staff search by the beginning of an address or SKU, in any case, and by order number; a delivery, by its parcel. */
export class Migration20261121100004_AfterSalesSearch extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_rma_email_search" on "rma" (lower("email") text_pattern_ops);`)
    this.addSql(`create index if not exists "IDX_rma_item_sku_search" on "rma_item" (lower("sku") text_pattern_ops);`)
    this.addSql(`create index if not exists "IDX_rma_unit_parcel" on "rma_unit" ("fulfillment_id");`)
    this.addSql(`create index if not exists "IDX_rma_order_number" on "rma" ("order_display_id");`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_rma_email_search";`)
    this.addSql(`drop index if exists "IDX_rma_item_sku_search";`)
    this.addSql(`drop index if exists "IDX_rma_unit_parcel";`)
    this.addSql(`drop index if exists "IDX_rma_order_number";`)
  }
}
