import type { AdminArticle } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { ArticleVotes } from "./article-votes"

/** In which language, about what, how it is found, and whether it helps. */
export const ArticleFacts = ({ article }: { readonly article: AdminArticle }) => {
  const words = useWords()
  const about = (ids: readonly string[]) => (ids.length === 0 ? words("library.about_everything") : ids.join(", "))
  return (
    <Section title={words("library.facts")}>
      <FactRow label={words("library.language")}>{article.locale}</FactRow>
      <FactRow label={words("library.votes")}>
        <ArticleVotes article={article} />
      </FactRow>
      <FactRow label={words("library.tags")}>{article.tags.length === 0 ? "–" : article.tags.join(", ")}</FactRow>
      <FactRow label={words("library.products")}>{about(article.product_ids)}</FactRow>
      <FactRow label={words("library.categories")}>{about(article.category_ids)}</FactRow>
      <FactRow label={words("library.published_at")}>
        {article.published_at === null ? words("library.never") : <Instant at={article.published_at} />}
      </FactRow>
      <FactRow label={words("library.updated")}>
        <Instant at={article.updated_at} />
      </FactRow>
    </Section>
  )
}
