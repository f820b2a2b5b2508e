import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121100000_AfterSales extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "after_sales_approval" ("id" text not null, "kind" text check ("kind" in ('grant', 'settlement')) not null, "rma_id" text not null, "grant_id" text null, "amount" numeric not null, "currency_code" text not null, "status" text check ("status" in ('pending', 'approved', 'declined')) not null default 'pending', "requested_by" text not null, "requested_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "words" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_approval_pkey" primary key ("id"), constraint after_sales_approval_subject check ((kind = 'grant') = (grant_id IS NOT NULL)), constraint after_sales_approval_four_eyes check (status <> 'approved' OR decided_by <> requested_by));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_approval_deleted_at" ON "after_sales_approval" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_approval_status" ON "after_sales_approval" ("status", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_approval_rma" ON "after_sales_approval" ("rma_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_approval_grant" ON "after_sales_approval" ("grant_id") WHERE grant_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_approval_settlement" ON "after_sales_approval" ("rma_id") WHERE kind = 'settlement' AND status = 'pending' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_evidence" ("id" text not null, "kind" text check ("kind" in ('customer', 'sent', 'received')) not null, "order_id" text not null, "customer_id" text null, "rma_id" text null, "rma_item_ids" text[] not null, "file_key" text not null, "mime_type" text check ("mime_type" in ('image/jpeg', 'image/png', 'image/webp')) not null, "size" integer not null, "width" integer not null, "height" integer not null, "sha256" text not null, "filename" text not null, "uploaded_by_type" text check ("uploaded_by_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "uploaded_by_id" text null, "uploaded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_evidence_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_evidence_deleted_at" ON "after_sales_evidence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_evidence_loose" ON "after_sales_evidence" ("order_id", "sha256") WHERE rma_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_evidence_attached" ON "after_sales_evidence" ("rma_id", "kind", "sha256") WHERE rma_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_evidence_loose_age" ON "after_sales_evidence" ("uploaded_at") WHERE rma_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_evidence_discarded" ON "after_sales_evidence" ("id") WHERE deleted_at IS NOT NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_grant" ("id" text not null, "rma_id" text not null, "kind" text check ("kind" in ('compensation', 'goodwill')) not null, "amount" numeric not null, "currency_code" text not null, "words" text not null, "status" text check ("status" in ('granted', 'waiting', 'declined')) not null, "granted_by" text not null, "granted_at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_grant_pkey" primary key ("id"), constraint after_sales_grant_amount check (amount > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_grant_deleted_at" ON "after_sales_grant" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_grant_rma" ON "after_sales_grant" ("rma_id", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_grant_by" ON "after_sales_grant" ("granted_by", "currency_code", "granted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_grant_limit" ("id" text not null, "user_id" text null, "customer_group_id" text null, "currency_code" text not null, "per_grant" numeric not null, "per_30_days" numeric null, "raw_per_grant" jsonb not null, "raw_per_30_days" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_grant_limit_pkey" primary key ("id"), constraint after_sales_grant_limit_amounts check (per_grant >= 0 AND (per_30_days IS NULL OR per_30_days >= 0)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_grant_limit_deleted_at" ON "after_sales_grant_limit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_idempotency" ("id" text not null, "scope" text not null, "key" text not null, "fingerprint" text not null, "resource_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_idempotency_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_idempotency_deleted_at" ON "after_sales_idempotency" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_idempotency" ON "after_sales_idempotency" ("scope", "key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_idempotency_age" ON "after_sales_idempotency" ("created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_policy" ("id" text not null, "code" text not null, "name" text not null, "description" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_policy_code" ON "after_sales_policy" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_deleted_at" ON "after_sales_policy" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_policy_version" ("id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "published_at" timestamptz null, "retired_at" timestamptz null, "final_sale" boolean not null default false, "final_sale_source" text null, "presumed_delivery_days_after_shipment" integer not null default 14, "presumed_delivery_days_after_fulfillment" integer not null default 21, "move_end_to_working_day" boolean not null default false, "remedies" text[] not null, "outbound_freight_refund" text check ("outbound_freight_refund" in ('never', 'whole_order')) not null default 'never', "credit_bonus_percentage" integer null, "keep_item_max_percentage" integer null, "auto_approve" boolean not null default false, "auto_approve_limit" numeric null, "auto_approve_currency" text null, "silence_approves" boolean not null default false, "ship_back_days" integer not null default 14, "exchange_scope" text check ("exchange_scope" in ('same_product', 'any_product')) not null default 'same_product', "exchange_price_rule" text check ("exchange_price_rule" in ('current_price', 'price_at_order', 'same_price_for_same_product')) not null default 'current_price', "exchange_bonus" numeric not null default 0, "payment_link_days" integer not null default 7, "calendar_id" text null, "policy_id" text not null, "raw_auto_approve_limit" jsonb null, "raw_exchange_bonus" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_version_pkey" primary key ("id"), constraint after_sales_policy_version_percentages check (credit_bonus_percentage BETWEEN 1 AND 100 AND keep_item_max_percentage BETWEEN 1 AND 100));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_policy_id" ON "after_sales_policy_version" ("policy_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_deleted_at" ON "after_sales_policy_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_policy_version" ON "after_sales_policy_version" ("policy_id", "version") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_policy_one_draft" ON "after_sales_policy_version" ("policy_id") WHERE status = 'draft' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_policy_one_published" ON "after_sales_policy_version" ("policy_id") WHERE status = 'published' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_policy_season" ("id" text not null, "name" text not null, "from_on" text not null, "to_on" text not null, "until_on" text not null, "policy_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_season_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_season_policy_version_id" ON "after_sales_policy_season" ("policy_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_season_deleted_at" ON "after_sales_policy_season" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_policy_fee" ("id" text not null, "kind" text check ("kind" in ('restocking', 'return_freight')) not null, "percentage" numeric null, "amount" numeric null, "currency_code" text null, "policy_version_id" text not null, "raw_percentage" jsonb null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_fee_pkey" primary key ("id"), constraint after_sales_policy_fee_percentage_or_amount check ((percentage IS NULL) <> (amount IS NULL) AND (amount IS NULL) = (currency_code IS NULL)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_fee_policy_version_id" ON "after_sales_policy_fee" ("policy_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_fee_deleted_at" ON "after_sales_policy_fee" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_policy_condition" ("id" text not null, "position" integer not null default 0, "effect" text check ("effect" in ('applies', 'excludes')) not null default 'applies', "attribute" text check ("attribute" in ('product', 'category', 'collection', 'product_type', 'tag', 'sales_channel', 'region', 'customer_group', 'order_value', 'delivery_state')) not null, "operator" text check ("operator" in ('in', 'not_in', 'at_least', 'at_most')) not null, "values" text[] not null, "currency_code" text null, "source" text null, "policy_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_condition_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_condition_policy_version_id" ON "after_sales_policy_condition" ("policy_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_condition_deleted_at" ON "after_sales_policy_condition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_policy_window" ("id" text not null, "basis" text check ("basis" in ('withdrawal', 'nonconformity', 'goodwill')) not null, "days" integer not null, "statutory" boolean not null default false, "counted_from" text check ("counted_from" in ('parcel', 'last_parcel')) not null default 'parcel', "source" text null, "policy_version_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_window_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_window_policy_version_id" ON "after_sales_policy_window" ("policy_version_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_window_deleted_at" ON "after_sales_policy_window" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_policy_window_basis" ON "after_sales_policy_window" ("policy_version_id", "basis") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_reason" ("id" text not null, "code" text not null, "return_reason_id" text not null, "reason_class" text check ("reason_class" in ('quality', 'wrong_item', 'size_or_specification', 'preference', 'not_as_described', 'transit_damage', 'lost', 'other')) not null, "basis" text check ("basis" in ('withdrawal', 'nonconformity', 'goodwill')) not null, "fault_party" text check ("fault_party" in ('merchant', 'carrier', 'supplier', 'customer', 'none')) not null, "freight_payer" text check ("freight_payer" in ('merchant', 'carrier', 'customer')) not null, "evidence" text[] not null, "remedies" text[] not null, "skips_discretion" boolean not null default false, "goods_come_back" boolean not null default true, "is_active" boolean not null default true, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_reason_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_reason_code" ON "after_sales_reason" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_reason_return_reason" ON "after_sales_reason" ("return_reason_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_reason_deleted_at" ON "after_sales_reason" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "after_sales_setup" ("id" text not null, "only_row" boolean not null default true, "preset" text not null, "applied_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_setup_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_setup_only_row" ON "after_sales_setup" ("only_row") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_setup_deleted_at" ON "after_sales_setup" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "business_calendar" ("id" text not null, "name" text not null, "time_zone" text not null, "is_default" boolean not null default false, "holiday_country" text null, "holiday_region" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_calendar_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_calendar_deleted_at" ON "business_calendar" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_business_calendar_default" ON "business_calendar" ("is_default") WHERE is_default AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "business_calendar_holiday" ("id" text not null, "on" text not null, "name" text null, "calendar_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_calendar_holiday_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_calendar_holiday_calendar_id" ON "business_calendar_holiday" ("calendar_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_calendar_holiday_deleted_at" ON "business_calendar_holiday" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_business_calendar_holiday_on" ON "business_calendar_holiday" ("calendar_id", "on") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "business_calendar_hours" ("id" text not null, "weekday" text check ("weekday" in ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')) null, "on" text null, "opens" text not null, "closes" text not null, "calendar_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_calendar_hours_pkey" primary key ("id"), constraint business_calendar_hours_weekday_or_date check ((weekday IS NULL) <> ("on" IS NULL)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_calendar_hours_calendar_id" ON "business_calendar_hours" ("calendar_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_calendar_hours_deleted_at" ON "business_calendar_hours" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "charge" ("id" text not null, "rma_id" text not null, "order_id" text not null, "amount" numeric not null, "currency_code" text not null, "status" text check ("status" in ('open', 'paid', 'waived', 'expired')) not null default 'open', "payment_collection_id" text null, "expires_at" timestamptz not null, "paid_at" timestamptz null, "waived_by" text null, "waiver_words" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "charge_pkey" primary key ("id"), constraint charge_amount check (amount > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_charge_deleted_at" ON "charge" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_charge_one_open" ON "charge" ("rma_id") WHERE status = 'open' AND deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_charge_rma" ON "charge" ("rma_id", "id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_charge_due" ON "charge" ("expires_at") WHERE status = 'open' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_charge_payment_collection" ON "charge" ("payment_collection_id") WHERE payment_collection_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "guest_access" ("id" text not null, "order_id" text not null, "email" text not null, "link_hash" text not null, "link_expires_at" timestamptz not null, "redeemed_at" timestamptz null, "session_hash" text null, "session_expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guest_access_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_guest_access_link" ON "guest_access" ("link_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_guest_access_session" ON "guest_access" ("session_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guest_access_deleted_at" ON "guest_access" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guest_access_expiry" ON "guest_access" ("link_expires_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "outbox_message" ("id" text not null, "template" text not null, "channel" text not null, "recipient" text not null, "rma_id" text null, "data" jsonb not null, "dedupe_key" text not null, "status" text check ("status" in ('pending', 'sending', 'sent', 'failed')) not null default 'pending', "attempts" integer not null default 0, "due_at" timestamptz not null, "lease_until" timestamptz null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_outbox_message_dedupe" ON "outbox_message" ("dedupe_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_due" ON "outbox_message" ("due_at", "id") WHERE status IN ('pending', 'sending') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout" ("id" text not null, "rma_id" text not null, "order_id" text not null, "position" integer not null, "method" text check ("method" in ('refund', 'store_credit')) not null default 'refund', "payment_id" text null, "amount" numeric not null, "currency_code" text not null, "status" text check ("status" in ('planned', 'executing', 'paid', 'uncertain', 'failed')) not null default 'planned', "attempts" integer not null default 0, "core_refund_id" text null, "credit_reference" text null, "executing_since" timestamptz null, "paid_at" timestamptz null, "last_error" text null, "requested_by" text null, "resolution_note" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"), constraint payout_refund_has_a_payment check ((method = 'refund') = (payment_id IS NOT NULL)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_payout_position" ON "payout" ("rma_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_order" ON "payout" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_payout_core_refund" ON "payout" ("core_refund_id") WHERE core_refund_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_unsettled" ON "payout" ("status", "executing_since") WHERE status IN ('executing', 'uncertain') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "recovery_claim" ("id" text not null, "number" serial, "rma_id" text not null, "rma_number" integer not null, "order_id" text not null, "order_display_id" integer not null, "party" text check ("party" in ('carrier', 'supplier')) not null, "party_name" text null, "status" text check ("status" in ('open', 'submitted', 'accepted', 'denied', 'received', 'written_off')) not null default 'open', "currency_code" text not null, "amount_claimed" numeric not null, "amount_accepted" numeric null, "amount_received" numeric not null default 0, "lines" jsonb not null, "reference" text null, "opened_at" timestamptz not null, "due_at" timestamptz null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "received_at" timestamptz null, "closed_at" timestamptz null, "raw_amount_claimed" jsonb not null, "raw_amount_accepted" jsonb null, "raw_amount_received" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recovery_claim_pkey" primary key ("id"), constraint recovery_claim_amounts check (amount_claimed > 0 AND amount_received >= 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recovery_claim_deleted_at" ON "recovery_claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_recovery_claim_number" ON "recovery_claim" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_recovery_claim_party" ON "recovery_claim" ("rma_id", "party") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recovery_claim_status" ON "recovery_claim" ("status", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "recovery_claim_event" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "amount" numeric null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "claim_id" text not null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recovery_claim_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recovery_claim_event_claim_id" ON "recovery_claim_event" ("claim_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recovery_claim_event_deleted_at" ON "recovery_claim_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recovery_claim_event_history" ON "recovery_claim_event" ("claim_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma" ("id" text not null, "number" serial, "stage" text check ("stage" in ('requested', 'awaiting_information', 'approved', 'received', 'awaiting_repair', 'inspected', 'settling', 'settled', 'rejected', 'appealed', 'closed', 'refused', 'canceled', 'lapsed')) not null default 'requested', "order_id" text not null, "order_display_id" integer not null, "customer_id" text null, "email" text null, "currency_code" text not null, "sales_channel_id" text null, "core_return_id" text null, "core_claim_id" text null, "core_exchange_id" text null, "receipt_posted_at" timestamptz null, "assignee_id" text null, "requested_by" text check ("requested_by" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "value" numeric not null, "requested_at" timestamptz not null, "decision_due_at" timestamptz not null, "clock_paused_at" timestamptz null, "decided_at" timestamptz null, "lapses_at" timestamptz null, "remind_at" timestamptz null, "silence_approves" boolean not null default false, "closed_at" timestamptz null, "decision_words" text null, "refusal_clause" text null, "decided_by" text null, "appealed_at" timestamptz null, "arbitration_body" text null, "arbitration_reference" text null, "feedback_score" integer null, "feedback_comment" text null, "raw_value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_pkey" primary key ("id"), constraint rma_feedback_score check (feedback_score BETWEEN 1 AND 5));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_deleted_at" ON "rma" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_number" ON "rma" ("number") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_order" ON "rma" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_customer" ON "rma" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_due" ON "rma" ("decision_due_at", "id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_stage_due" ON "rma" ("stage", "decision_due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_assignee_due" ON "rma" ("assignee_id", "decision_due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_undecided_due" ON "rma" ("decision_due_at", "id") WHERE decided_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_lapses" ON "rma" ("lapses_at") WHERE lapses_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_reminder" ON "rma" ("remind_at") WHERE remind_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_silence" ON "rma" ("decision_due_at") WHERE silence_approves AND stage = 'requested' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_core_return" ON "rma" ("core_return_id") WHERE core_return_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_core_claim" ON "rma" ("core_claim_id") WHERE core_claim_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_core_exchange" ON "rma" ("core_exchange_id") WHERE core_exchange_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_open" ON "rma" ("id") WHERE stage IN ('requested', 'awaiting_information', 'approved', 'received', 'awaiting_repair', 'inspected') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_core_return_missing" ON "rma" ("id") WHERE core_return_id IS NULL AND stage IN ('approved', 'received', 'awaiting_repair', 'inspected', 'settling', 'settled') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_core_movement_left" ON "rma" ("id") WHERE (core_return_id IS NOT NULL OR core_claim_id IS NOT NULL OR core_exchange_id IS NOT NULL) AND stage IN ('canceled', 'lapsed') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_receipt_unposted" ON "rma" ("id") WHERE core_return_id IS NOT NULL AND receipt_posted_at IS NULL AND stage IN ('inspected', 'settling', 'settled', 'closed') AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_event" ("id" text not null, "action" text not null, "from_stage" text null, "to_stage" text not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "reason" text null, "occurred_at" timestamptz not null, "rma_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_event_pkey" primary key ("id"));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_event_rma_id" ON "rma_event" ("rma_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_event_deleted_at" ON "rma_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_event_history" ON "rma_event" ("rma_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_exchange" ("id" text not null, "rma_id" text not null, "rma_item_id" text not null, "variant_id" text not null, "product_id" text not null, "sku" text null, "title" text not null, "thumbnail" text null, "surplus_to" text check ("surplus_to" in ('refund', 'store_credit')) not null default 'refund', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_exchange_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_exchange_deleted_at" ON "rma_exchange" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_exchange_item" ON "rma_exchange" ("rma_item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_exchange_rma" ON "rma_exchange" ("rma_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_exchange_variant" ON "rma_exchange" ("variant_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_fault_share" ("id" text not null, "rma_item_id" text not null, "party" text check ("party" in ('merchant', 'carrier', 'supplier', 'customer', 'none')) not null, "percentage" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_fault_share_pkey" primary key ("id"), constraint rma_fault_share_percentage check (percentage BETWEEN 1 AND 100));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_fault_share_deleted_at" ON "rma_fault_share" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_fault_share_party" ON "rma_fault_share" ("rma_item_id", "party") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_freight_leg" ("id" text not null, "rma_id" text not null, "leg" text check ("leg" in ('way_back', 'way_out', 'way_out_again')) not null, "paid_by" text check ("paid_by" in ('merchant', 'customer')) not null, "amount" numeric not null, "currency_code" text not null, "tracking_reference" text null, "receipt_note" text null, "recorded_by" text null, "recorded_at" timestamptz not null, "voided_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_freight_leg_pkey" primary key ("id"), constraint rma_freight_leg_amount check (amount > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_freight_leg_deleted_at" ON "rma_freight_leg" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_freight_leg_rma" ON "rma_freight_leg" ("rma_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_item" ("id" text not null, "line_item_id" text not null, "product_id" text null, "variant_id" text null, "sku" text null, "title" text not null, "thumbnail" text null, "quantity" integer not null, "reason_id" text not null, "reason_code" text not null, "note" text null, "basis" text check ("basis" in ('withdrawal', 'nonconformity', 'goodwill')) not null, "policy_version_id" text not null, "window_ends_at" timestamptz not null, "requested_resolution" text check ("requested_resolution" in ('exchange', 'replacement', 'repair', 'refund', 'store_credit', 'keep_item')) not null, "resolution" text check ("resolution" in ('exchange', 'replacement', 'repair', 'refund', 'store_credit', 'keep_item')) null, "fault_party" text check ("fault_party" in ('merchant', 'carrier', 'supplier', 'customer', 'none')) not null, "freight_payer" text check ("freight_payer" in ('merchant', 'carrier', 'customer')) not null, "goods_come_back" boolean not null default true, "allowance_percentage" integer null, "cause" text null, "rma_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_item_pkey" primary key ("id"));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_item_rma_id" ON "rma_item" ("rma_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_item_deleted_at" ON "rma_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_item_product" ON "rma_item" ("product_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_message" ("id" text not null, "author_type" text check ("author_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "author_id" text null, "is_internal" boolean not null default false, "body" text not null, "sent_at" timestamptz not null, "rma_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_message_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_message_rma_id" ON "rma_message" ("rma_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_message_deleted_at" ON "rma_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_message_thread" ON "rma_message" ("rma_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_outbound" ("id" text not null, "rma_id" text not null, "order_id" text not null, "rma_item_id" text not null, "variant_id" text null, "product_id" text null, "sku" text null, "title" text not null, "thumbnail" text null, "quantity" integer not null, "core_quantity" integer not null default 0, "unit_price" numeric not null, "currency_code" text not null, "line_item_id" text null, "released_at" timestamptz null, "released_by" text null, "raw_unit_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_outbound_pkey" primary key ("id"), constraint rma_outbound_quantity check (quantity >= 0 AND core_quantity >= 0), constraint rma_outbound_unit_price check (unit_price >= 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_outbound_deleted_at" ON "rma_outbound" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_outbound_rma" ON "rma_outbound" ("rma_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_outbound_order" ON "rma_outbound" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_outbound_item_price" ON "rma_outbound" ("rma_item_id", "unit_price") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_outbound_line" ON "rma_outbound" ("line_item_id") WHERE line_item_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_outbound_unfollowed" ON "rma_outbound" ("rma_id") WHERE core_quantity <> quantity AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "rma_unit" ("id" text not null, "line_item_id" text not null, "ordinal" integer not null, "fulfillment_id" text not null, "price_paid" numeric not null, "exchange_price" numeric null, "exchange_bonus" numeric null, "released_at" timestamptz null, "received_at" timestamptz null, "inspected_at" timestamptz null, "accepted" boolean null, "grade" text check ("grade" in ('as_new', 'opened', 'used', 'damaged', 'defective', 'wrong_item')) null, "disposition" text check ("disposition" in ('restock', 'refurbish', 'repair', 'return_to_supplier', 'dispose', 'donate', 'send_back')) null, "deduction_percentage" integer not null default 0, "inspection_note" text null, "item_id" text not null, "raw_price_paid" jsonb not null, "raw_exchange_price" jsonb null, "raw_exchange_bonus" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rma_unit_pkey" primary key ("id"), constraint rma_unit_deduction_percentage check (deduction_percentage BETWEEN 0 AND 100));`,
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rma_unit_item_id" ON "rma_unit" ("item_id") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_rma_unit_deleted_at" ON "rma_unit" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_rma_unit_claimed_once" ON "rma_unit" ("line_item_id", "ordinal") WHERE released_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "settlement_line" ("id" text not null, "rma_id" text not null, "rma_item_id" text null, "position" integer not null, "kind" text check ("kind" in ('price_paid', 'exchange_price', 'exchange_bonus', 'restocking_fee', 'condition_deduction', 'return_freight', 'return_freight_refund', 'outbound_freight', 'credit_bonus', 'keep_item_allowance', 'compensation', 'goodwill')) not null, "amount" numeric not null, "currency_code" text not null, "quantity" integer null, "percentage" numeric null, "share" integer null, "raw_amount" jsonb not null, "raw_percentage" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_line_deleted_at" ON "settlement_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_settlement_line_position" ON "settlement_line" ("rma_id", "position") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "stock_posting" ("id" text not null, "rma_id" text not null, "units" integer not null, "begun_at" timestamptz not null, "doubted_at" timestamptz null, "checked_at" timestamptz null, "checked_by" text null, "words" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_posting_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_posting_deleted_at" ON "stock_posting" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_stock_posting_one_open" ON "stock_posting" ("rma_id") WHERE doubted_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_posting_doubted" ON "stock_posting" ("rma_id") WHERE doubted_at IS NOT NULL AND checked_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "store_credit_entry" ("id" text not null, "customer_id" text null, "email" text null, "currency_code" text not null, "kind" text check ("kind" in ('issued', 'spent')) not null, "amount" numeric not null, "marker" text not null, "order_id" text not null, "rma_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "store_credit_entry_pkey" primary key ("id"), constraint store_credit_entry_one_holder check ((customer_id IS NULL) <> (email IS NULL)), constraint store_credit_entry_sign check ((kind = 'issued') = (amount > 0) AND amount <> 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_store_credit_entry_deleted_at" ON "store_credit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_store_credit_entry_marker" ON "store_credit_entry" ("marker") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_store_credit_customer" ON "store_credit_entry" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_store_credit_email" ON "store_credit_entry" ("email") WHERE email IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "store_credit_hold" ("id" text not null, "cart_id" text not null, "customer_id" text null, "email" text null, "currency_code" text not null, "amount" numeric not null, "status" text check ("status" in ('open', 'spent', 'released')) not null default 'open', "order_id" text null, "held_at" timestamptz not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "store_credit_hold_pkey" primary key ("id"), constraint store_credit_hold_one_holder check ((customer_id IS NULL) <> (email IS NULL)), constraint store_credit_hold_amount check (amount > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_store_credit_hold_deleted_at" ON "store_credit_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_store_credit_hold_one_per_cart" ON "store_credit_hold" ("cart_id") WHERE status = 'open' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_store_credit_hold_open" ON "store_credit_hold" ("id") WHERE status = 'open' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "withdrawal" ("id" text not null, "number" serial, "stage" text check ("stage" in ('draft', 'submitted', 'converted', 'disputed', 'completed')) not null default 'draft', "order_id" text not null, "order_display_id" integer not null, "customer_id" text null, "email" text null, "is_guest" boolean not null, "name" text not null, "receipt_email" text not null, "statement" text not null, "expires_at" timestamptz not null, "time_zone" text not null, "submitted_at" timestamptz null, "verdict" text check ("verdict" in ('within_period', 'in_doubt')) null, "doubts" jsonb null, "receipt_message_id" text null, "receipt_sent_at" timestamptz null, "refund_due_at" timestamptz null, "goods_due_at" timestamptz null, "goods_secured_at" timestamptz null, "dispatch_evidence" text null, "rma_id" text null, "obstacles" jsonb null, "decided_by" text null, "decided_at" timestamptz null, "decision_words" text null, "dispute_clause" text null, "completed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_withdrawal_number" ON "withdrawal" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_order" ON "withdrawal" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_customer" ON "withdrawal" ("customer_id") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_withdrawal_rma" ON "withdrawal" ("rma_id") WHERE rma_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_withdrawal_receipt" ON "withdrawal" ("receipt_message_id") WHERE receipt_message_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_due" ON "withdrawal" ("refund_due_at", "id") WHERE stage <> 'draft' AND completed_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_draft" ON "withdrawal" ("expires_at") WHERE stage = 'draft' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_unopened" ON "withdrawal" ("id") WHERE stage = 'submitted' AND rma_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_converted" ON "withdrawal" ("id") WHERE stage = 'converted' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "withdrawal_line" ("id" text not null, "line_item_id" text not null, "title" text not null, "sku" text null, "thumbnail" text null, "quantity" integer not null, "covered_quantity" integer null, "withdrawal_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_line_pkey" primary key ("id"), constraint withdrawal_line_quantity check (quantity > 0));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_line_withdrawal_id" ON "withdrawal_line" ("withdrawal_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_line_deleted_at" ON "withdrawal_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_version" add constraint "after_sales_policy_version_policy_id_foreign" foreign key ("policy_id") references "after_sales_policy" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_season" add constraint "after_sales_policy_season_policy_version_id_foreign" foreign key ("policy_version_id") references "after_sales_policy_version" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_fee" add constraint "after_sales_policy_fee_policy_version_id_foreign" foreign key ("policy_version_id") references "after_sales_policy_version" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_condition" add constraint "after_sales_policy_condition_policy_version_id_foreign" foreign key ("policy_version_id") references "after_sales_policy_version" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_window" add constraint "after_sales_policy_window_policy_version_id_foreign" foreign key ("policy_version_id") references "after_sales_policy_version" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "business_calendar_holiday" add constraint "business_calendar_holiday_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "business_calendar_hours" add constraint "business_calendar_hours_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "recovery_claim_event" add constraint "recovery_claim_event_claim_id_foreign" foreign key ("claim_id") references "recovery_claim" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "rma_event" add constraint "rma_event_rma_id_foreign" foreign key ("rma_id") references "rma" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "rma_item" add constraint "rma_item_rma_id_foreign" foreign key ("rma_id") references "rma" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "rma_message" add constraint "rma_message_rma_id_foreign" foreign key ("rma_id") references "rma" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "rma_unit" add constraint "rma_unit_item_id_foreign" foreign key ("item_id") references "rma_item" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "withdrawal_line" add constraint "withdrawal_line_withdrawal_id_foreign" foreign key ("withdrawal_id") references "withdrawal" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "after_sales_policy_version" drop constraint if exists "after_sales_policy_version_policy_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_season" drop constraint if exists "after_sales_policy_season_policy_version_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_fee" drop constraint if exists "after_sales_policy_fee_policy_version_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_condition" drop constraint if exists "after_sales_policy_condition_policy_version_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "after_sales_policy_window" drop constraint if exists "after_sales_policy_window_policy_version_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "business_calendar_holiday" drop constraint if exists "business_calendar_holiday_calendar_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "business_calendar_hours" drop constraint if exists "business_calendar_hours_calendar_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "recovery_claim_event" drop constraint if exists "recovery_claim_event_claim_id_foreign";`,
    )

    this.addSql(`alter table if exists "rma_event" drop constraint if exists "rma_event_rma_id_foreign";`)

    this.addSql(`alter table if exists "rma_item" drop constraint if exists "rma_item_rma_id_foreign";`)

    this.addSql(`alter table if exists "rma_message" drop constraint if exists "rma_message_rma_id_foreign";`)

    this.addSql(`alter table if exists "rma_unit" drop constraint if exists "rma_unit_item_id_foreign";`)

    this.addSql(
      `alter table if exists "withdrawal_line" drop constraint if exists "withdrawal_line_withdrawal_id_foreign";`,
    )

    this.addSql(`drop table if exists "after_sales_approval" cascade;`)

    this.addSql(`drop table if exists "after_sales_evidence" cascade;`)

    this.addSql(`drop table if exists "after_sales_grant" cascade;`)

    this.addSql(`drop table if exists "after_sales_grant_limit" cascade;`)

    this.addSql(`drop table if exists "after_sales_idempotency" cascade;`)

    this.addSql(`drop table if exists "after_sales_policy" cascade;`)

    this.addSql(`drop table if exists "after_sales_policy_version" cascade;`)

    this.addSql(`drop table if exists "after_sales_policy_season" cascade;`)

    this.addSql(`drop table if exists "after_sales_policy_fee" cascade;`)

    this.addSql(`drop table if exists "after_sales_policy_condition" cascade;`)

    this.addSql(`drop table if exists "after_sales_policy_window" cascade;`)

    this.addSql(`drop table if exists "after_sales_reason" cascade;`)

    this.addSql(`drop table if exists "after_sales_setup" cascade;`)

    this.addSql(`drop table if exists "business_calendar" cascade;`)

    this.addSql(`drop table if exists "business_calendar_holiday" cascade;`)

    this.addSql(`drop table if exists "business_calendar_hours" cascade;`)

    this.addSql(`drop table if exists "charge" cascade;`)

    this.addSql(`drop table if exists "guest_access" cascade;`)

    this.addSql(`drop table if exists "outbox_message" cascade;`)

    this.addSql(`drop table if exists "payout" cascade;`)

    this.addSql(`drop table if exists "recovery_claim" cascade;`)

    this.addSql(`drop table if exists "recovery_claim_event" cascade;`)

    this.addSql(`drop table if exists "rma" cascade;`)

    this.addSql(`drop table if exists "rma_event" cascade;`)

    this.addSql(`drop table if exists "rma_exchange" cascade;`)

    this.addSql(`drop table if exists "rma_fault_share" cascade;`)

    this.addSql(`drop table if exists "rma_freight_leg" cascade;`)

    this.addSql(`drop table if exists "rma_item" cascade;`)

    this.addSql(`drop table if exists "rma_message" cascade;`)

    this.addSql(`drop table if exists "rma_outbound" cascade;`)

    this.addSql(`drop table if exists "rma_unit" cascade;`)

    this.addSql(`drop table if exists "settlement_line" cascade;`)

    this.addSql(`drop table if exists "stock_posting" cascade;`)

    this.addSql(`drop table if exists "store_credit_entry" cascade;`)

    this.addSql(`drop table if exists "store_credit_hold" cascade;`)

    this.addSql(`drop table if exists "withdrawal" cascade;`)

    this.addSql(`drop table if exists "withdrawal_line" cascade;`)
  }
}
