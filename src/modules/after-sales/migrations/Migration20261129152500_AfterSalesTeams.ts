import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129152500_AfterSalesTeams extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "commitment" ("id" text not null, "number" serial, "promise" text not null, "status" text check ("status" in ('open', 'kept', 'broken', 'made_good')) not null default 'open', "promised_by" text not null, "customer_id" text null, "order_id" text null, "order_display_id" integer null, "rma_id" text null, "rma_number" integer null, "ticket_id" text null, "ticket_number" integer null, "made_at" timestamptz not null, "due_at" timestamptz not null, "first_due_at" timestamptz not null, "reminder_minutes" integer not null, "remind_at" timestamptz null, "kept_at" timestamptz null, "broken_at" timestamptz null, "made_good_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commitment_pkey" primary key ("id"), constraint commitment_subject check (customer_id IS NOT NULL OR order_id IS NOT NULL OR rma_id IS NOT NULL OR ticket_id IS NOT NULL), constraint commitment_future check (first_due_at > made_at));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_deleted_at" ON "commitment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_commitment_number" ON "commitment" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_open_due" ON "commitment" ("due_at", "id") WHERE status = 'open' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_unkept_due" ON "commitment" ("due_at", "id") WHERE status IN ('open', 'broken') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_remind" ON "commitment" ("remind_at") WHERE remind_at IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_due" ON "commitment" ("due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_promised_by" ON "commitment" ("promised_by", "due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_customer" ON "commitment" ("customer_id", "due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_order" ON "commitment" ("order_id", "due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_rma" ON "commitment" ("rma_id", "due_at", "id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_ticket" ON "commitment" ("ticket_id", "due_at", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "commitment_event" ("id" text not null, "action" text not null, "from_status" text null, "to_status" text not null, "due_at" timestamptz not null, "actor_type" text check ("actor_type" in ('customer', 'guest', 'staff', 'policy', 'system')) not null, "actor_id" text null, "words" text null, "occurred_at" timestamptz not null, "commitment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commitment_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_event_commitment_id" ON "commitment_event" ("commitment_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_event_deleted_at" ON "commitment_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commitment_event_history" ON "commitment_event" ("commitment_id", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_agent" ("id" text not null, "user_id" text not null, "display_name" text not null, "languages" text[] not null, "capacity" integer not null, "calendar_id" text null, "is_active" boolean not null default true, "last_assigned_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_agent_pkey" primary key ("id"), constraint service_agent_capacity check (capacity >= 0));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_service_agent_user" ON "service_agent" ("user_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_agent_deleted_at" ON "service_agent" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "agent_absence" ("id" text not null, "from_at" timestamptz not null, "until_at" timestamptz null, "words" text null, "agent_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "agent_absence_pkey" primary key ("id"), constraint agent_absence_span check (until_at IS NULL OR until_at > from_at));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_agent_absence_agent_id" ON "agent_absence" ("agent_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_agent_absence_deleted_at" ON "agent_absence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_agent_absence_agent" ON "agent_absence" ("agent_id", "from_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_agent_skill" ("id" text not null, "code" text not null, "level" integer not null, "agent_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_agent_skill_pkey" primary key ("id"), constraint service_agent_skill_level check (level IN (1, 2, 3)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_agent_skill_agent_id" ON "service_agent_skill" ("agent_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_agent_skill_deleted_at" ON "service_agent_skill" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_service_agent_skill" ON "service_agent_skill" ("agent_id", "code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_team" ("id" text not null, "code" text not null, "name_en" text not null, "name_zh" text not null, "calendar_id" text null, "lead_user_id" text null, "manager_user_id" text null, "is_active" boolean not null default true, "position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_team_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_service_team_code" ON "service_team" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_team_deleted_at" ON "service_team" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_routing_rule" ("id" text not null, "kind" text check ("kind" in ('consultation', 'complaint', 'order_problem', 'work_order')) null, "channel" text check ("channel" in ('web', 'email', 'phone', 'chat', 'social', 'on_site')) null, "language" text null, "product_id" text null, "category_id" text null, "skill_code" text null, "skill_level" integer null, "position" integer not null default 0, "team_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_routing_rule_pkey" primary key ("id"), constraint service_routing_rule_skill check ((skill_code IS NULL) = (skill_level IS NULL)), constraint service_routing_rule_level check (skill_level IS NULL OR skill_level IN (1, 2, 3)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_routing_rule_team_id" ON "service_routing_rule" ("team_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_routing_rule_deleted_at" ON "service_routing_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "service_team_member" ("id" text not null, "team_id" text not null, "agent_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "service_team_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_team_member_team_id" ON "service_team_member" ("team_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_team_member_agent_id" ON "service_team_member" ("agent_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_service_team_member_deleted_at" ON "service_team_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_service_team_member" ON "service_team_member" ("team_id", "agent_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "commitment_event" add constraint "commitment_event_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "agent_absence" add constraint "agent_absence_agent_id_foreign" foreign key ("agent_id") references "service_agent" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_agent_skill" add constraint "service_agent_skill_agent_id_foreign" foreign key ("agent_id") references "service_agent" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_routing_rule" add constraint "service_routing_rule_team_id_foreign" foreign key ("team_id") references "service_team" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table if exists "service_team_member" add constraint "service_team_member_team_id_foreign" foreign key ("team_id") references "service_team" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table if exists "service_team_member" add constraint "service_team_member_agent_id_foreign" foreign key ("agent_id") references "service_agent" ("id") on update cascade on delete cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "commitment_event" drop constraint if exists "commitment_event_commitment_id_foreign";`,
    )

    this.addSql(`alter table if exists "agent_absence" drop constraint if exists "agent_absence_agent_id_foreign";`)

    this.addSql(
      `alter table if exists "service_agent_skill" drop constraint if exists "service_agent_skill_agent_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_team_member" drop constraint if exists "service_team_member_agent_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_routing_rule" drop constraint if exists "service_routing_rule_team_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "service_team_member" drop constraint if exists "service_team_member_team_id_foreign";`,
    )

    this.addSql(`drop table if exists "commitment" cascade;`)

    this.addSql(`drop table if exists "commitment_event" cascade;`)

    this.addSql(`drop table if exists "service_agent" cascade;`)

    this.addSql(`drop table if exists "agent_absence" cascade;`)

    this.addSql(`drop table if exists "service_agent_skill" cascade;`)

    this.addSql(`drop table if exists "service_team" cascade;`)

    this.addSql(`drop table if exists "service_routing_rule" cascade;`)

    this.addSql(`drop table if exists "service_team_member" cascade;`)
  }
}
