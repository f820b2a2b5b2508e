import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The requests of one product, the newest first, for its page. */
export class Migration20261130002500_AfterSalesProductRequests extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_rma_item_product";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_item_product" ON "rma_item" ("product_id", "rma_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_rma_item_product";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_item_product" ON "rma_item" ("product_id") WHERE deleted_at IS NULL;`,
    )
  }
}
