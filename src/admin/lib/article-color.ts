import type { ArticleStatus } from "../../domain/answer/article-lifecycle"

/** Green is what customers can read. */
export const ARTICLE_COLORS = {
  draft: "orange",
  published: "green",
  archived: "grey",
} as const satisfies Record<ArticleStatus, string>
