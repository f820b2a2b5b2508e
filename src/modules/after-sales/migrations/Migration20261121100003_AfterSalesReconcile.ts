import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What reconcile looks for has an index as small as what is open; see stage-predicates.ts. */
export class Migration20261121100003_AfterSalesReconcile extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "rma" add column if not exists "receipt_posted_at" timestamptz null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_open" ON "rma" ("id") WHERE stage IN ('requested', 'awaiting_information', 'approved', 'received', 'inspected') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_core_return_missing" ON "rma" ("id") WHERE core_return_id IS NULL AND stage IN ('approved', 'received', 'inspected', 'settling', 'settled') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_receipt_unposted" ON "rma" ("id") WHERE core_return_id IS NOT NULL AND receipt_posted_at IS NULL AND stage IN ('inspected', 'settling', 'settled', 'closed') AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_rma_open";`)
    this.addSql(`drop index if exists "IDX_rma_core_return_missing";`)
    this.addSql(`drop index if exists "IDX_rma_receipt_unposted";`)
    this.addSql(`alter table if exists "rma" drop column if exists "receipt_posted_at";`)
  }
}
