import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const LOOSE_AGE = "IDX_after_sales_evidence_loose_age"

/** Pictures that come with words of a ticket, and how a mail was laid out. */
export class Migration20261129191212_AfterSalesMessages extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_evidence" drop constraint if exists "after_sales_evidence_kind_check";`,
    )
    this.addSql(`alter table if exists "after_sales_evidence" add column if not exists "message_id" text null;`)
    this.addSql(
      `alter table if exists "after_sales_evidence" add constraint "after_sales_evidence_kind_check" check("kind" in ('customer', 'sent', 'received', 'found', 'message'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_evidence_message" ON "after_sales_evidence" ("message_id", "id") WHERE message_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    // What came with words waits for no request, and is not forgotten with what does.
    this.addSql(`drop index if exists "${LOOSE_AGE}";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "${LOOSE_AGE}" ON "after_sales_evidence" ("uploaded_at") WHERE rma_id IS NULL AND finding_id IS NULL AND message_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_merged" ON "support_ticket" ("merged_into_id") WHERE merged_into_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(`alter table if exists "ticket_message" add column if not exists "html" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "${LOOSE_AGE}";`)
    this.addSql(`delete from "after_sales_evidence" where "kind" = 'message';`)
    this.addSql(
      `alter table if exists "after_sales_evidence" drop constraint if exists "after_sales_evidence_kind_check";`,
    )
    this.addSql(`drop index if exists "IDX_after_sales_evidence_message";`)
    this.addSql(`alter table if exists "after_sales_evidence" drop column if exists "message_id";`)
    this.addSql(
      `alter table if exists "after_sales_evidence" add constraint "after_sales_evidence_kind_check" check("kind" in ('customer', 'sent', 'received', 'found'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "${LOOSE_AGE}" ON "after_sales_evidence" ("uploaded_at") WHERE rma_id IS NULL AND finding_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(`drop index if exists "IDX_support_ticket_merged";`)
    this.addSql(`alter table if exists "ticket_message" drop column if exists "html";`)
  }
}
