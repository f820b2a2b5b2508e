import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129194533_AfterSalesRepairOrder extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "repair_order" ("id" text not null, "number" serial, "rma_id" text not null, "rma_number" integer not null, "order_id" text not null, "order_display_id" integer not null, "title" text not null, "quantity" integer not null, "stage" text check ("stage" in ('intake', 'diagnosis', 'quoted', 'declined', 'repairing', 'at_supplier', 'testing', 'returned', 'not_repairable')) not null default 'intake', "currency_code" text not null, "reported_on" text not null, "warranty_id" text null, "serial" text null, "serial_key" text null, "earlier_repairs" integer not null default 0, "finding" text null, "lines" jsonb not null, "quote_version" integer not null default 0, "accepted_version" integer null, "quoted_at" timestamptz null, "answered_at" timestamptz null, "payment_reference" text null, "paid_at" timestamptz null, "supplier" text null, "supplier_reference" text null, "supplier_sent_at" timestamptz null, "loan_unit" text null, "due_at" timestamptz not null, "paused_at" timestamptz null, "opened_at" timestamptz not null, "repaired_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "repair_order_pkey" primary key ("id"), constraint repair_order_versions check (quote_version >= 0 AND accepted_version <= quote_version));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_repair_order_rma" ON "repair_order" ("rma_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_order_deleted_at" ON "repair_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_repair_order_number" ON "repair_order" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_order_board" ON "repair_order" ("stage", "due_at", "id") WHERE finished_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_order_order" ON "repair_order" ("order_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "repair_order_event" ("id" text not null, "action" text not null, "from_stage" text null, "to_stage" text not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "repair_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "repair_order_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_order_event_repair_order_id" ON "repair_order_event" ("repair_order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_order_event_deleted_at" ON "repair_order_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_order_event_history" ON "repair_order_event" ("repair_order_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "repair_order_event" add constraint "repair_order_event_repair_order_id_foreign" foreign key ("repair_order_id") references "repair_order" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "repair_order_event" drop constraint if exists "repair_order_event_repair_order_id_foreign";`,
    )

    this.addSql(`drop table if exists "repair_order" cascade;`)

    this.addSql(`drop table if exists "repair_order_event" cascade;`)
  }
}
