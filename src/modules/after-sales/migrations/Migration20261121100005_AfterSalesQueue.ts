import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The queue by deadline, of all requests and of one member of staff, costs one page; so do the payouts of an order. */
export class Migration20261121100005_AfterSalesQueue extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_due" ON "rma" ("decision_due_at", "id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_assignee_due" ON "rma" ("assignee_id", "decision_due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_undecided_due" ON "rma" ("decision_due_at", "id") WHERE decided_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_open_due" ON "rma" ("decision_due_at", "id") WHERE closed_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_order" ON "payout" ("order_id") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payout_order";`)
    this.addSql(`drop index if exists "IDX_rma_open_due";`)
    this.addSql(`drop index if exists "IDX_rma_undecided_due";`)
    this.addSql(`drop index if exists "IDX_rma_assignee_due";`)
    this.addSql(`drop index if exists "IDX_rma_due";`)
  }
}
