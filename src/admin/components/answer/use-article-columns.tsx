import { StatusBadge, createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"

import { ARTICLE_STATUSES } from "../../../domain/answer/article-lifecycle"
import type { AdminArticle } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { ARTICLE_COLORS } from "../../lib/article-color"
import { Instant } from "../shared/instant"
import { ArticleVotes } from "./article-votes"

const column = createDataTableColumnHelper<AdminArticle>()
const filter = createDataTableFilterHelper<AdminArticle>()

export const useArticleColumns = () => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("question", {
        header: words("library.question"),
        cell: ({ getValue }) => (
          <span className="txt-compact-small-plus text-ui-fg-base block max-w-96 truncate">{getValue()}</span>
        ),
      }),
      column.accessor("status", {
        header: words("library.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={ARTICLE_COLORS[getValue()]}>{words(`article_status.${getValue()}`)}</StatusBadge>
        ),
      }),
      column.accessor("locale", { header: words("library.language") }),
      column.accessor("helpful", {
        header: words("library.votes"),
        cell: ({ row }) => <ArticleVotes article={row.original} />,
      }),
      column.accessor("updated_at", {
        header: words("library.updated"),
        cell: ({ getValue }) => <Instant at={getValue()} as="day" />,
      }),
    ],
    [words],
  )
}

export const useArticleFilters = () => {
  const words = useWords()
  return useMemo(
    () => [
      filter.accessor("status", {
        type: "multiselect",
        label: words("library.status"),
        searchable: false,
        options: ARTICLE_STATUSES.map((value) => ({ label: words(`article_status.${value}`), value })),
      }),
    ],
    [words],
  )
}
