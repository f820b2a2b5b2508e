import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEXES = ["UQ_%_one_left", "IDX_%_outcome", "IDX_%_age", "IDX_%_deleted_at"] as const

/** What the sweep finds is a discrepancy that it corrects: a repair is what the workshop does to goods. */
export class Migration20261129190100_AfterSalesDiscrepancy extends Migration {
  override async up(): Promise<void> {
    this.rename("after_sales_repair", "after_sales_discrepancy", { from: "repaired", to: "corrected" })
  }

  override async down(): Promise<void> {
    this.rename("after_sales_discrepancy", "after_sales_repair", { from: "corrected", to: "repaired" })
  }

  private rename(before: string, after: string, outcome: { readonly from: string; readonly to: string }): void {
    this.addSql(`alter table "${before}" rename to "${after}";`)
    this.addSql(`alter table "${after}" rename constraint "${before}_pkey" to "${after}_pkey";`)
    this.addSql(`alter table "${after}" rename constraint "${before}_kind_check" to "${after}_kind_check";`)
    for (const name of INDEXES) {
      this.addSql(`alter index "${name.replace("%", before)}" rename to "${name.replace("%", after)}";`)
    }
    this.addSql(`alter table "${after}" drop constraint "${before}_outcome_check";`)
    this.addSql(`update "${after}" set outcome = '${outcome.to}' where outcome = '${outcome.from}';`)
    this.addSql(
      `alter table "${after}" add constraint "${after}_outcome_check" check (outcome in ('${outcome.to}', 'left'));`,
    )
  }
}
