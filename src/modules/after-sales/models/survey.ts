import { model } from "@medusajs/framework/utils"

import { INSTRUMENTS } from "../../../domain/survey/instrument"
import { FORM_STATUSES, SURVEY_STATUSES } from "../../../domain/survey/lifecycle"
import { EXCLUSION_REASONS, SKIP_REASONS, SURVEY_METHODS, SURVEY_SUBJECTS } from "../../../domain/survey/survey-words"
import { TICKET_LANGUAGES } from "../../../domain/ticket/ticket-words"

/** What is asked after a case of one kind, when, and in which words. Never edited once it was published. */
export const SurveyForm = model
  .define("survey_form", {
    id: model.id({ prefix: "sform" }).primaryKey(),
    code: model.text().unique("UQ_survey_form_code"),
    name: model.text(),
    subject_kind: model.enum([...SURVEY_SUBJECTS]),
    instrument: model.enum([...INSTRUMENTS]),
    /** Which of the five are asked for beside the score. */
    dimensions: model.array(),
    question_en: model.text(),
    question_zh: model.text(),
    intro_en: model.text().nullable(),
    intro_zh: model.text().nullable(),
    /** From the end of the case to the letter. */
    delay_minutes: model.number(),
    /** From the letter to the one reminder; null reminds nobody. */
    remind_after_days: model.number().nullable(),
    /** From the letter, as long as the link is open. */
    answer_days: model.number(),
    /** From the first answer, as long as it may be changed. */
    change_hours: model.number(),
    /** Down from here somebody has to see to it; null for what the instrument calls low. */
    low_score: model.number().nullable(),
    status: model.enum([...FORM_STATUSES]).default("draft"),
    published_at: model.dateTime().nullable(),
    retired_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["subject_kind"],
      unique: true,
      where: "status = 'published' AND deleted_at IS NULL",
      name: "UQ_survey_form_published",
    },
  ])
  .checks([
    {
      name: "survey_form_pace",
      expression:
        "delay_minutes >= 0 AND answer_days > 0 AND change_hours >= 0 AND (remind_after_days IS NULL OR remind_after_days > 0)",
    },
  ])

/**
 * One customer asked about one case, once: the unique index is what makes an event that comes twice ask once. Who is judged
 * by the answer is written down when the case ends, and not looked up when the answer comes.
 */
export const SatisfactionSurvey = model
  .define("satisfaction_survey", {
    id: model.id({ prefix: "ssur" }).primaryKey(),
    /** Null where staff wrote an answer down without a published form. */
    form_id: model.text().nullable(),
    subject_kind: model.enum([...SURVEY_SUBJECTS]),
    subject_id: model.text(),
    /** Shown to people, such as 12 of RMA-12. */
    subject_number: model.number(),
    instrument: model.enum([...INSTRUMENTS]),
    dimensions: model.array(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    /** Null until it is known from the order. */
    language: model.enum([...TICKET_LANGUAGES]).nullable(),
    /** Who had brought the case to its end: a user, and the team he served in. */
    agent_id: model.text().nullable(),
    team_id: model.text().nullable(),
    status: model.enum([...SURVEY_STATUSES]).default("planned"),
    ended_at: model.dateTime(),
    /** When the sweep looks at it next: to ask, to remind, or to end it. Null once nothing is to come. */
    next_step_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    expires_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    skipped_at: model.dateTime().nullable(),
    skipped_because: model.enum([...SKIP_REASONS]).nullable(),
  })
  .indexes([
    { on: ["subject_kind", "subject_id"], unique: true, name: "UQ_satisfaction_survey_subject" },
    {
      on: ["next_step_at", "id"],
      where: "next_step_at IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_satisfaction_survey_next",
    },
    { on: ["sent_at"], where: "sent_at IS NOT NULL AND deleted_at IS NULL", name: "IDX_satisfaction_survey_sent" },
    { on: ["customer_id", "sent_at"], name: "IDX_satisfaction_survey_customer" },
    { on: ["email", "sent_at"], name: "IDX_satisfaction_survey_email" },
  ])

/** What a customer answered, whichever way it came (S01). At most one for each time he was asked. */
export const SurveyResponse = model
  .define("survey_response", {
    id: model.id({ prefix: "sresp" }).primaryKey(),
    survey_id: model.text().unique("UQ_survey_response_survey"),
    subject_kind: model.enum([...SURVEY_SUBJECTS]),
    subject_id: model.text(),
    subject_number: model.number(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    instrument: model.enum([...INSTRUMENTS]),
    score: model.number(),
    /** The five dimensions, 1 to 5; null for what was not asked or not answered. */
    speed: model.number().nullable(),
    solving: model.number().nullable(),
    attitude: model.number().nullable(),
    channel: model.number().nullable(),
    shop: model.number().nullable(),
    /** What could be done better, in the customer's words. */
    suggestion: model.text().nullable(),
    method: model.enum([...SURVEY_METHODS]),
    /** The user who wrote it down for the customer. */
    entered_by: model.text().nullable(),
    agent_id: model.text().nullable(),
    team_id: model.text().nullable(),
    is_low: model.boolean(),
    /** Opened by the low score, once. */
    recovery_ticket_id: model.text().nullable(),
    answered_at: model.dateTime(),
    changed_at: model.dateTime().nullable(),
    /** Nobody meant it as an answer: it stays to be seen and counts in nothing. */
    excluded_because: model.enum([...EXCLUSION_REASONS]).nullable(),
    excluded_by: model.text().nullable(),
    excluded_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["answered_at", "id"], name: "IDX_survey_response_answered" },
    { on: ["team_id", "answered_at", "id"], name: "IDX_survey_response_team" },
    { on: ["agent_id", "answered_at", "id"], name: "IDX_survey_response_agent" },
    { on: ["subject_kind", "subject_id"], name: "IDX_survey_response_subject" },
  ])
  .checks([
    {
      name: "survey_response_score",
      expression:
        "(instrument = 'csat' AND score BETWEEN 1 AND 5) OR (instrument = 'nps' AND score BETWEEN 0 AND 10) OR (instrument = 'ces' AND score BETWEEN 1 AND 7)",
    },
    {
      name: "survey_response_dimensions",
      expression:
        "speed BETWEEN 1 AND 5 AND solving BETWEEN 1 AND 5 AND attitude BETWEEN 1 AND 5 AND channel BETWEEN 1 AND 5 AND shop BETWEEN 1 AND 5",
    },
    { name: "survey_response_exclusion", expression: "(excluded_because IS NULL) = (excluded_at IS NULL)" },
  ])
