import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A page of the requests in some stages, newest first, costs a page: by deadline "IDX_rma_stage_due" sees to it. */
export class Migration20261129153301_AfterSalesStageList extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_stage" ON "rma" ("stage", "id") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_rma_stage";`)
  }
}
