import { LayoutComposer } from "@medusajs/dashboard/components"

import { useArticle } from "../../hooks/use-answers"
import { useWords } from "../../hooks/use-words"
import { RecordMissing } from "../shared/record-missing"
import { ArticleFacts } from "./article-facts"
import { ArticleHeader } from "./article-header"

/** One article: what customers read at the left, how it stands at the right. */
export const ArticlePage = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: article, error } = useArticle(id)
  if (article === undefined) {
    return (
      <RecordMissing
        error={error}
        title={words("library.not_found")}
        body={words("library.not_found_body")}
        list={{ label: words("settings.library"), to: "/settings/after-sales/library" }}
      />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="after_sales.article"
      preferredLayoutId="core:two-column"
      data={article}
      sections={{
        main: (
          <LayoutComposer.Entry id="AfterSalesArticleHeader">
            <ArticleHeader article={article} />
          </LayoutComposer.Entry>
        ),
        side: (
          <LayoutComposer.Entry id="AfterSalesArticleFacts">
            <ArticleFacts article={article} />
          </LayoutComposer.Entry>
        ),
      }}
    />
  )
}
