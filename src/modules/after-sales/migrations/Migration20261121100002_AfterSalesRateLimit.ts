import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The counters of `rate-limiter-flexible`, in the columns and the order it expects; keys are digests. And the index by
 * which finished messages are counted and, after their time, deleted.
 */
export class Migration20261121100002_AfterSalesRateLimit extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "after_sales_rate_limit" (
      "key" varchar(255) not null primary key,
      "points" integer not null default 0,
      "expire" bigint null
    );`)
    this.addSql(
      `create index if not exists "IDX_after_sales_rate_limit_expiry" on "after_sales_rate_limit" ("expire");`,
    )
    this.addSql(
      `create index if not exists "IDX_outbox_message_finished" on "outbox_message" ("status", "updated_at") where status in ('sent', 'failed');`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_outbox_message_finished";`)
    this.addSql(`drop table if exists "after_sales_rate_limit";`)
  }
}
