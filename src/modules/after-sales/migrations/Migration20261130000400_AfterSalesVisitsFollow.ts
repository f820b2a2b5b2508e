import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130000400_AfterSalesVisitsFollow extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_discrepancy" drop constraint if exists "after_sales_discrepancy_kind_check";`,
    )

    this.addSql(
      `alter table if exists "follow_up_visit" drop constraint if exists "follow_up_visit_canceled_because_check";`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" add constraint "after_sales_discrepancy_kind_check" check("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held', 'warranty_unregistered', 'visits_unplanned', 'visits_uncanceled', 'visits_unmoved'));`,
    )

    this.addSql(
      `alter table if exists "follow_up_visit" add constraint "follow_up_visit_canceled_because_check" check("canceled_because" in ('order_canceled', 'customer', 'staff', 'plan_retired', 'warranty_ended'));`,
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_event_settled" ON "rma_event" ("occurred_at") WHERE to_stage = 'settled' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_support_ticket_resolved" ON "support_ticket" ("resolved_at") WHERE resolved_at IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_updated" ON "warranty" ("updated_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customer_contact_contacted" ON "customer_contact" ("contacted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "follow_up_visit" add column if not exists "country_code" text null, add column if not exists "postal_code" text null;`,
    )
    this.addSql(`alter table if exists "service_agent" add column if not exists "areas" text[] null;`)
    // Of a guest, and of an export, they are looked for by address: an expression that no model can say.
    for (const table of ["follow_up_visit", "warranty", "satisfaction_survey"]) {
      this.addSql(
        `create index if not exists "IDX_${table}_email_search" on "${table}" (lower("email") text_pattern_ops);`,
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_discrepancy" drop constraint if exists "after_sales_discrepancy_kind_check";`,
    )

    this.addSql(
      `alter table if exists "follow_up_visit" drop constraint if exists "follow_up_visit_canceled_because_check";`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" add constraint "after_sales_discrepancy_kind_check" check("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held', 'warranty_unregistered', 'visits_unplanned', 'visits_uncanceled'));`,
    )

    this.addSql(`alter table if exists "service_agent" drop column if exists "areas";`)
    this.addSql(
      `alter table if exists "follow_up_visit" drop column if exists "country_code", drop column if exists "postal_code";`,
    )
    this.addSql(`drop index if exists "IDX_customer_contact_contacted";`)
    this.addSql(`drop index if exists "IDX_rma_event_settled";`)

    this.addSql(`drop index if exists "IDX_support_ticket_resolved";`)

    this.addSql(`drop index if exists "IDX_warranty_updated";`)

    this.addSql(
      `alter table if exists "follow_up_visit" add constraint "follow_up_visit_canceled_because_check" check("canceled_because" in ('order_canceled', 'customer', 'staff', 'plan_retired'));`,
    )
    for (const table of ["follow_up_visit", "warranty", "satisfaction_survey"]) {
      this.addSql(`drop index if exists "IDX_${table}_email_search";`)
    }
  }
}
