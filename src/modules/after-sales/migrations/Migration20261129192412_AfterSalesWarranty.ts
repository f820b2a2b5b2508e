import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129192412_AfterSalesWarranty extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "warranty" ("id" text not null, "claim_code" text not null, "status" text check ("status" in ('active', 'void', 'appealed', 'void_upheld', 'ended')) not null default 'active', "order_id" text not null, "order_display_id" integer not null, "line_item_id" text not null, "fulfillment_id" text not null, "position" integer not null, "ordinal" integer not null, "product_id" text null, "variant_id" text null, "sku" text null, "title" text not null, "thumbnail" text null, "customer_id" text null, "email" text null, "delivered_on" text not null, "ends_on" text null, "serial" text null, "serial_key" text null, "serial_source" text check ("serial_source" in ('staff', 'customer')) null, "registered_at" timestamptz null, "transfer_hash" text null, "transfer_expires_at" timestamptz null, "transferred_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_claim_code" ON "warranty" ("claim_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_deleted_at" ON "warranty" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_unit" ON "warranty" ("fulfillment_id", "line_item_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_warranty_order" ON "warranty" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_line_unit" ON "warranty" ("line_item_id", "ordinal") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_customer" ON "warranty" ("customer_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_serial" ON "warranty" ("serial_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_transfer" ON "warranty" ("transfer_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_product" ON "warranty" ("product_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_status" ON "warranty" ("status", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_warranty_ends_on" ON "warranty" ("ends_on") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "warranty_cover" ("id" text not null, "plan_version_id" text not null, "plan_code" text not null, "plan_name" text not null, "plan_version" integer not null, "provider" text check ("provider" in ('manufacturer', 'shop')) not null, "provider_name" text null, "cost_bearer" text check ("cost_bearer" in ('manufacturer', 'supplier', 'shop')) not null, "covers_parts" boolean not null, "covers_labour" boolean not null, "covers_travel" boolean not null, "exclusions" text null, "remedies" text[] not null, "starts" text check ("starts" in ('delivery', 'invoice', 'registration', 'after_others')) not null, "registration_days" integer null, "period_unit" text check ("period_unit" in ('days', 'months', 'years', 'lifetime')) not null, "period_count" integer null, "after_repair" text check ("after_repair" in ('keep', 'extend', 'restart')) not null, "after_replacement" text check ("after_replacement" in ('keep', 'extend', 'restart')) not null, "starts_on" text not null, "ends_on" text null, "warranty_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_cover_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_cover_warranty_id" ON "warranty_cover" ("warranty_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_cover_deleted_at" ON "warranty_cover" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_cover_plan" ON "warranty_cover" ("warranty_id", "plan_code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "warranty_event" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "evidence" text null, "rma_id" text null, "occurred_at" timestamptz not null, "warranty_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_event_warranty_id" ON "warranty_event" ("warranty_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_event_deleted_at" ON "warranty_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_event_history" ON "warranty_event" ("warranty_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "warranty_plan" ("id" text not null, "code" text not null, "name" text not null, "description" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_plan_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_plan_code" ON "warranty_plan" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_plan_deleted_at" ON "warranty_plan" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "warranty_plan_version" ("id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "published_at" timestamptz null, "retired_at" timestamptz null, "period_unit" text check ("period_unit" in ('days', 'months', 'years', 'lifetime')) null, "period_count" integer null, "starts" text check ("starts" in ('delivery', 'invoice', 'registration', 'after_others')) not null default 'delivery', "registration_days" integer null, "provider" text check ("provider" in ('manufacturer', 'shop')) null, "provider_name" text null, "covers_parts" boolean null, "covers_labour" boolean null, "covers_travel" boolean not null default false, "exclusions" text null, "cost_bearer" text check ("cost_bearer" in ('manufacturer', 'supplier', 'shop')) null, "remedies" text[] not null, "after_repair" text check ("after_repair" in ('keep', 'extend', 'restart')) not null default 'extend', "after_replacement" text check ("after_replacement" in ('keep', 'extend', 'restart')) not null default 'restart', "plan_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_plan_version_pkey" primary key ("id"), constraint warranty_plan_version_stated check (status = 'draft' OR (period_unit IS NOT NULL AND provider IS NOT NULL AND covers_parts IS NOT NULL AND covers_labour IS NOT NULL AND cost_bearer IS NOT NULL)), constraint warranty_plan_version_counts check (period_count >= 0 AND registration_days >= 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_plan_version_plan_id" ON "warranty_plan_version" ("plan_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_plan_version_deleted_at" ON "warranty_plan_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_plan_version" ON "warranty_plan_version" ("plan_id", "version") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_plan_one_draft" ON "warranty_plan_version" ("plan_id") WHERE status = 'draft' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_plan_one_published" ON "warranty_plan_version" ("plan_id") WHERE status = 'published' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "warranty_plan_condition" ("id" text not null, "position" integer not null default 0, "effect" text check ("effect" in ('applies', 'excludes')) not null default 'applies', "attribute" text check ("attribute" in ('product', 'category', 'collection', 'product_type', 'tag', 'sales_channel', 'region', 'customer_group', 'order_value', 'delivery_state')) not null, "operator" text check ("operator" in ('in', 'not_in', 'at_least', 'at_most')) not null, "values" text[] not null, "currency_code" text null, "source" text null, "plan_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_plan_condition_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_plan_condition_plan_version_id" ON "warranty_plan_condition" ("plan_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_plan_condition_deleted_at" ON "warranty_plan_condition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "warranty_sweep" ("id" text not null, "only_row" boolean not null default true, "swept_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "warranty_sweep_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_warranty_sweep_only_row" ON "warranty_sweep" ("only_row") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_warranty_sweep_deleted_at" ON "warranty_sweep" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "warranty_cover" add constraint "warranty_cover_warranty_id_foreign" foreign key ("warranty_id") references "warranty" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "warranty_event" add constraint "warranty_event_warranty_id_foreign" foreign key ("warranty_id") references "warranty" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "warranty_plan_version" add constraint "warranty_plan_version_plan_id_foreign" foreign key ("plan_id") references "warranty_plan" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "warranty_plan_condition" add constraint "warranty_plan_condition_plan_version_id_foreign" foreign key ("plan_version_id") references "warranty_plan_version" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" drop constraint if exists "after_sales_discrepancy_kind_check";`,
    )

    this.addSql(
      `alter table if exists "after_sales_reason" drop constraint if exists "after_sales_reason_basis_check";`,
    )

    this.addSql(`alter table if exists "rma_item" drop constraint if exists "rma_item_basis_check";`)

    this.addSql(
      `alter table if exists "after_sales_discrepancy" add constraint "after_sales_discrepancy_kind_check" check("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held', 'warranty_unregistered'));`,
    )

    this.addSql(
      `alter table if exists "after_sales_reason" add constraint "after_sales_reason_basis_check" check("basis" in ('withdrawal', 'nonconformity', 'goodwill', 'warranty'));`,
    )

    this.addSql(
      `alter table if exists "rma_item" add constraint "rma_item_basis_check" check("basis" in ('withdrawal', 'nonconformity', 'goodwill', 'warranty'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "warranty_cover" drop constraint if exists "warranty_cover_warranty_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "warranty_event" drop constraint if exists "warranty_event_warranty_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "warranty_plan_version" drop constraint if exists "warranty_plan_version_plan_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "warranty_plan_condition" drop constraint if exists "warranty_plan_condition_plan_version_id_foreign";`,
    )

    this.addSql(`drop table if exists "warranty" cascade;`)

    this.addSql(`drop table if exists "warranty_cover" cascade;`)

    this.addSql(`drop table if exists "warranty_event" cascade;`)

    this.addSql(`drop table if exists "warranty_plan" cascade;`)

    this.addSql(`drop table if exists "warranty_plan_version" cascade;`)

    this.addSql(`drop table if exists "warranty_plan_condition" cascade;`)

    this.addSql(`drop table if exists "warranty_sweep" cascade;`)

    this.addSql(
      `alter table if exists "after_sales_reason" drop constraint if exists "after_sales_reason_basis_check";`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" drop constraint if exists "after_sales_discrepancy_kind_check";`,
    )

    this.addSql(`alter table if exists "rma_item" drop constraint if exists "rma_item_basis_check";`)

    this.addSql(
      `alter table if exists "after_sales_reason" add constraint "after_sales_reason_basis_check" check("basis" in ('withdrawal', 'nonconformity', 'goodwill'));`,
    )

    this.addSql(
      `alter table if exists "after_sales_discrepancy" add constraint "after_sales_discrepancy_kind_check" check("kind" in ('order_canceled', 'parcels_canceled', 'core_return_canceled', 'receipt_not_recorded', 'core_return_miscounted', 'delivery_not_counted', 'owner_changed', 'core_movement_missing', 'core_movement_left', 'outbound_unfollowed', 'receipt_unposted', 'payment_collection_missing', 'payment_unheard', 'payouts_unbegun', 'settlement_uncompleted', 'payout_unsettled', 'withdrawal_unopened', 'withdrawal_unapproved', 'store_credit_held'));`,
    )

    this.addSql(
      `alter table if exists "rma_item" add constraint "rma_item_basis_check" check("basis" in ('withdrawal', 'nonconformity', 'goodwill'));`,
    )
  }
}
