import { model } from "@medusajs/framework/utils"

import { ARTICLE_STATUSES } from "../../../domain/answer/article-lifecycle"
import { ANSWER_SCOPES } from "../../../domain/answer/scope"

/** A text that staff put into a reply, with placeholders for what differs from case to case. */
export const CannedAnswer = model
  .define("canned_answer", {
    id: model.id({ prefix: "canned" }).primaryKey(),
    code: model.text(),
    /** Among staff; customers never see it. */
    title: model.text(),
    /** Where it is offered; null everywhere. */
    scope: model.enum([...ANSWER_SCOPES]).nullable(),
    /** Whose it is; null everybody's. */
    team_id: model.text().nullable(),
    is_active: model.boolean().default(true),
    /** How often it was filled in for a case: the most used stands on top. */
    use_count: model.number().default(0),
    last_used_at: model.dateTime().nullable(),
    bodies: model.hasMany(() => CannedAnswerBody, { mappedBy: "answer" }),
  })
  .indexes([{ on: ["code"], unique: true, name: "UQ_canned_answer_code" }])

/** One language of a canned answer. */
export const CannedAnswerBody = model
  .define("canned_answer_body", {
    id: model.id({ prefix: "cannedb" }).primaryKey(),
    /** BCP 47, in its canonical case. */
    locale: model.text(),
    body: model.text(),
    answer: model.belongsTo(() => CannedAnswer, { mappedBy: "bodies" }),
  })
  .indexes([{ on: ["answer_id", "locale"], unique: true, name: "UQ_canned_answer_body_locale" }])

/**
 * A question that customers ask, and its answer. The column `search`, a `tsvector`, is added by its migration and written
 * with every save: Medusa's models do not know the type.
 */
export const AnswerArticle = model
  .define("answer_article", {
    id: model.id({ prefix: "ansart" }).primaryKey(),
    /** BCP 47, in its canonical case. */
    locale: model.text(),
    question: model.text(),
    answer: model.text(),
    tags: model.array(),
    status: model.enum([...ARTICLE_STATUSES]).default("draft"),
    published_at: model.dateTime().nullable(),
    subjects: model.hasMany(() => AnswerArticleSubject, { mappedBy: "article" }),
    votes: model.hasMany(() => AnswerVote, { mappedBy: "article" }),
  })
  .indexes([{ on: ["status", "id"], name: "IDX_answer_article_status" }])

export const ARTICLE_SUBJECT_KINDS = ["product", "category"] as const

/** What an article is about. One without rows is about everything the shop sells. */
export const AnswerArticleSubject = model
  .define("answer_article_subject", {
    id: model.id({ prefix: "ansartsub" }).primaryKey(),
    kind: model.enum([...ARTICLE_SUBJECT_KINDS]),
    /** Id of core's product or product category. */
    reference_id: model.text(),
    article: model.belongsTo(() => AnswerArticle, { mappedBy: "subjects" }),
  })
  .indexes([
    { on: ["article_id", "kind", "reference_id"], unique: true, name: "UQ_answer_article_subject" },
    { on: ["kind", "reference_id"], name: "IDX_answer_article_subject_reference" },
  ])

/** Whether an article helped one reader; who votes again has changed his mind. */
export const AnswerVote = model
  .define("answer_vote", {
    id: model.id({ prefix: "ansvote" }).primaryKey(),
    /** A keyed digest of the customer, or of the network of a reader who is not logged in. */
    voter: model.text(),
    is_helpful: model.boolean(),
    article: model.belongsTo(() => AnswerArticle, { mappedBy: "votes" }),
  })
  .indexes([{ on: ["article_id", "voter"], unique: true, name: "UQ_answer_vote" }])
