import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How a customer found what became of his ticket, and what the shop really did of what it promises, told to everybody. */
export class Migration20261129191600_AfterSalesTicketFeedback extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "support_ticket" add column if not exists "feedback_score" integer null, add column if not exists "feedback_comment" text null, add column if not exists "feedback_given_at" timestamptz null, add column if not exists "feedback_final_at" timestamptz null;`,
    )
    this.addSql(
      `alter table if exists "support_ticket" add constraint support_ticket_feedback_score check(feedback_score BETWEEN 1 AND 5);`,
    )
    // All that the published figures read: the page of everybody costs a walk along this index and no row of the table.
    this.addSql(
      `create index if not exists "IDX_sla_clock_came_due" on "sla_clock" ("due_at") include ("kind", "metric", "state", "breached_at") where scope = 'ticket' and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_sla_clock_came_due";`)
    this.addSql(`alter table if exists "support_ticket" drop constraint if exists support_ticket_feedback_score;`)
    this.addSql(
      `alter table if exists "support_ticket" drop column if exists "feedback_score", drop column if exists "feedback_comment", drop column if exists "feedback_given_at", drop column if exists "feedback_final_at";`,
    )
  }
}
