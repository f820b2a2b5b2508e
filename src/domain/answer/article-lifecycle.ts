import type { Lifecycle } from "../kernel/lifecycle"

/** An answer of the library. Customers and assistants see only what is published. */
export const ARTICLE_STATUSES = ["draft", "published", "archived"] as const
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]

export type ArticleAction = "edit" | "publish" | "unpublish" | "archive"

export const ARTICLE_INITIAL_STATUS: ArticleStatus = "draft"

/** What is published is corrected in place: customers should not lose an answer while a typing error is taken out. */
export const ARTICLE_LIFECYCLE = {
  draft: { edit: "draft", publish: "published", archive: "archived" },
  published: { edit: "published", unpublish: "draft", archive: "archived" },
  archived: {},
} as const satisfies Lifecycle<ArticleStatus, ArticleAction>
