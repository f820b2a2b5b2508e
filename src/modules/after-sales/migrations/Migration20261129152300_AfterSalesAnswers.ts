import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129152300_AfterSalesAnswers extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "answer_article" ("id" text not null, "locale" text not null, "question" text not null, "answer" text not null, "tags" text[] not null, "status" text check ("status" in ('draft', 'published', 'archived')) not null default 'draft', "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "answer_article_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_article_deleted_at" ON "answer_article" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_article_status" ON "answer_article" ("status", "id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "answer_article_subject" ("id" text not null, "kind" text check ("kind" in ('product', 'category')) not null, "reference_id" text not null, "article_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "answer_article_subject_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_article_subject_article_id" ON "answer_article_subject" ("article_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_article_subject_deleted_at" ON "answer_article_subject" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_answer_article_subject" ON "answer_article_subject" ("article_id", "kind", "reference_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_article_subject_reference" ON "answer_article_subject" ("kind", "reference_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "answer_vote" ("id" text not null, "voter" text not null, "is_helpful" boolean not null, "article_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "answer_vote_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_vote_article_id" ON "answer_vote" ("article_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_answer_vote_deleted_at" ON "answer_vote" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_answer_vote" ON "answer_vote" ("article_id", "voter") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "canned_answer" ("id" text not null, "code" text not null, "title" text not null, "scope" text check ("scope" in ('request', 'consultation', 'complaint', 'order_problem', 'work_order')) null, "team_id" text null, "is_active" boolean not null default true, "use_count" integer not null default 0, "last_used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "canned_answer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_canned_answer_deleted_at" ON "canned_answer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_canned_answer_code" ON "canned_answer" ("code") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "canned_answer_body" ("id" text not null, "locale" text not null, "body" text not null, "answer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "canned_answer_body_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_canned_answer_body_answer_id" ON "canned_answer_body" ("answer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_canned_answer_body_deleted_at" ON "canned_answer_body" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_canned_answer_body_locale" ON "canned_answer_body" ("answer_id", "locale") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "answer_article_subject" add constraint "answer_article_subject_article_id_foreign" foreign key ("article_id") references "answer_article" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "answer_vote" add constraint "answer_vote_article_id_foreign" foreign key ("article_id") references "answer_article" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "canned_answer_body" add constraint "canned_answer_body_answer_id_foreign" foreign key ("answer_id") references "canned_answer" ("id") on update cascade;`,
    )

    // What an article is found by. The words are cut in domain/answer, so no dictionary of the cluster has a say.
    this.addSql(
      `alter table if exists "answer_article" add column if not exists "search" tsvector not null default '';`,
    )
    this.addSql(
      `create index if not exists "IDX_answer_article_search" on "answer_article" using gin ("search") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "answer_article_subject" drop constraint if exists "answer_article_subject_article_id_foreign";`,
    )

    this.addSql(`alter table if exists "answer_vote" drop constraint if exists "answer_vote_article_id_foreign";`)

    this.addSql(
      `alter table if exists "canned_answer_body" drop constraint if exists "canned_answer_body_answer_id_foreign";`,
    )

    this.addSql(`drop table if exists "answer_article" cascade;`)

    this.addSql(`drop table if exists "answer_article_subject" cascade;`)

    this.addSql(`drop table if exists "answer_vote" cascade;`)

    this.addSql(`drop table if exists "canned_answer" cascade;`)

    this.addSql(`drop table if exists "canned_answer_body" cascade;`)
  }
}
