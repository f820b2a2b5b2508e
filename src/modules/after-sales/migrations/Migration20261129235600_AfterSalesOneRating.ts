import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** How a customer found what became of his ticket is the answer to its survey, and stands nowhere else. */
export class Migration20261129235600_AfterSalesOneRating extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "support_ticket" drop constraint if exists support_ticket_feedback_score;`)
    this.addSql(
      `alter table if exists "support_ticket" drop column if exists "feedback_score", drop column if exists "feedback_comment", drop column if exists "feedback_given_at", drop column if exists "feedback_final_at";`,
    )
    // What a customer has answered is found by his address too.
    this.addSql(
      `create index if not exists "IDX_satisfaction_survey_email_search" on "satisfaction_survey" (lower("email") text_pattern_ops);`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_satisfaction_survey_email_search";`)
    this.addSql(
      `alter table if exists "support_ticket" add column if not exists "feedback_score" integer null, add column if not exists "feedback_comment" text null, add column if not exists "feedback_given_at" timestamptz null, add column if not exists "feedback_final_at" timestamptz null;`,
    )
    this.addSql(
      `alter table if exists "support_ticket" add constraint support_ticket_feedback_score check(feedback_score BETWEEN 1 AND 5);`,
    )
  }
}
