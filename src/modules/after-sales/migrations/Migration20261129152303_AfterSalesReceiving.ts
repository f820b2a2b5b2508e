import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const HISTORIES = ["parcel_finding_event", "stray_parcel_event"] as const

/**
 * What is in a parcel and was not declared, and the parcels that come without a request. Their histories are evidence, as
 * a request's is: the database refuses to change or remove a line of it.
 */
export class Migration20261129152303_AfterSalesReceiving extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "parcel_finding" ("id" text not null, "rma_id" text null, "stray_parcel_id" text null, "kind" text check ("kind" in ('extra_unit', 'other_item', 'other_serial')) not null, "status" text check ("status" in ('open', 'kept_for_customer', 'taken_in', 'sent_back', 'handed_over', 'disposed', 'mistaken')) not null default 'open', "quantity" integer not null, "line_item_id" text null, "title" text null, "sku" text null, "serial_number" text null, "words" text null, "found_at" timestamptz not null, "found_by" text null, "due_at" timestamptz null, "reminded_at" timestamptz null, "taken_into_rma_id" text null, "decided_at" timestamptz null, "decided_by" text null, "decision_words" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_finding_pkey" primary key ("id"), constraint parcel_finding_quantity check (quantity > 0), constraint parcel_finding_place check (rma_id IS NOT NULL OR stray_parcel_id IS NOT NULL), constraint parcel_finding_taken_in check ((status = 'taken_in') = (taken_into_rma_id IS NOT NULL)), constraint parcel_finding_serial check (kind <> 'other_serial' OR status <> 'taken_in'));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_deleted_at" ON "parcel_finding" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_rma" ON "parcel_finding" ("rma_id") WHERE rma_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_parcel" ON "parcel_finding" ("stray_parcel_id") WHERE stray_parcel_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_taken_into" ON "parcel_finding" ("taken_into_rma_id") WHERE taken_into_rma_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_due" ON "parcel_finding" ("due_at", "id") WHERE due_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_unreminded" ON "parcel_finding" ("due_at") WHERE due_at IS NOT NULL AND reminded_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "parcel_finding_event" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "quantity" integer not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "finding_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_finding_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_event_finding_id" ON "parcel_finding_event" ("finding_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_event_deleted_at" ON "parcel_finding_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_finding_event_history" ON "parcel_finding_event" ("finding_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "stray_parcel" ("id" text not null, "number" serial, "status" text check ("status" in ('registered', 'matched', 'received', 'sent_back', 'disposed', 'mistaken')) not null default 'registered', "carrier" text null, "tracking_number" text null, "tracking_key" text null, "sender" text null, "order_number" text null, "email" text null, "note" text null, "registered_at" timestamptz not null, "registered_by" text null, "due_at" timestamptz null, "reminded_at" timestamptz null, "order_id" text null, "order_display_id" integer null, "rma_id" text null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stray_parcel_pkey" primary key ("id"), constraint stray_parcel_matched check (status NOT IN ('matched', 'received') OR order_id IS NOT NULL));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_deleted_at" ON "stray_parcel" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_stray_parcel_number" ON "stray_parcel" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_stray_parcel_tracking" ON "stray_parcel" ("tracking_key") WHERE tracking_key IS NOT NULL AND closed_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_status" ON "stray_parcel" ("status", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_rma" ON "stray_parcel" ("rma_id") WHERE rma_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_unreminded" ON "stray_parcel" ("due_at") WHERE due_at IS NOT NULL AND reminded_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "stray_parcel_event" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "parcel_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stray_parcel_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_event_parcel_id" ON "stray_parcel_event" ("parcel_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_event_deleted_at" ON "stray_parcel_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stray_parcel_event_history" ON "stray_parcel_event" ("parcel_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "parcel_finding_event" add constraint "parcel_finding_event_finding_id_foreign" foreign key ("finding_id") references "parcel_finding" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "stray_parcel_event" add constraint "stray_parcel_event_parcel_id_foreign" foreign key ("parcel_id") references "stray_parcel" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "after_sales_evidence" drop constraint if exists "after_sales_evidence_kind_check";`,
    )

    this.addSql(`alter table if exists "after_sales_evidence" add column if not exists "finding_id" text null;`)
    this.addSql(`alter table if exists "after_sales_evidence" alter column "order_id" drop not null;`)
    this.addSql(
      `alter table if exists "after_sales_evidence" add constraint "after_sales_evidence_kind_check" check("kind" in ('customer', 'sent', 'received', 'found'));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_evidence_finding" ON "after_sales_evidence" ("finding_id", "sha256") WHERE finding_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    // What shows a finding waits for no request, and is not forgotten with those that do.
    this.addSql(`drop index if exists "UQ_after_sales_evidence_loose";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_evidence_loose" ON "after_sales_evidence" ("order_id", "sha256") WHERE rma_id IS NULL AND finding_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(`drop index if exists "IDX_after_sales_evidence_loose_age";`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_evidence_loose_age" ON "after_sales_evidence" ("uploaded_at") WHERE rma_id IS NULL AND finding_id IS NULL AND deleted_at IS NULL;`,
    )

    for (const table of HISTORIES) {
      this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}"
        for each row execute function after_sales_refuse_rewrite();`)
    }

    // A parcel is looked for by its number as it is compared: see domain/receiving/tracking-key.
    this.addSql(
      `create index if not exists "IDX_rma_freight_leg_tracking" on "rma_freight_leg" (upper(regexp_replace("tracking_reference", '[^A-Za-z0-9]', '', 'g'))) where "tracking_reference" is not null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_rma_freight_leg_tracking";`)
    for (const table of HISTORIES) this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
    this.addSql(`drop index if exists "UQ_after_sales_evidence_loose";`)
    this.addSql(`drop index if exists "IDX_after_sales_evidence_loose_age";`)
    this.addSql(`delete from "after_sales_evidence" where "finding_id" is not null;`)
    this.addSql(
      `alter table if exists "parcel_finding_event" drop constraint if exists "parcel_finding_event_finding_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "stray_parcel_event" drop constraint if exists "stray_parcel_event_parcel_id_foreign";`,
    )

    this.addSql(`drop table if exists "parcel_finding" cascade;`)

    this.addSql(`drop table if exists "parcel_finding_event" cascade;`)

    this.addSql(`drop table if exists "stray_parcel" cascade;`)

    this.addSql(`drop table if exists "stray_parcel_event" cascade;`)

    this.addSql(
      `alter table if exists "after_sales_evidence" drop constraint if exists "after_sales_evidence_kind_check";`,
    )

    this.addSql(`drop index if exists "UQ_after_sales_evidence_finding";`)
    this.addSql(`alter table if exists "after_sales_evidence" drop column if exists "finding_id";`)

    this.addSql(`alter table if exists "after_sales_evidence" alter column "order_id" set not null;`)
    this.addSql(
      `alter table if exists "after_sales_evidence" add constraint "after_sales_evidence_kind_check" check("kind" in ('customer', 'sent', 'received'));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_after_sales_evidence_loose" ON "after_sales_evidence" ("order_id", "sha256") WHERE rma_id IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_after_sales_evidence_loose_age" ON "after_sales_evidence" ("uploaded_at") WHERE rma_id IS NULL AND deleted_at IS NULL;`,
    )
  }
}
