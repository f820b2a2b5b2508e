import type { AdminArticle } from "../../../types"
import { useEntityNames } from "../../hooks/use-entities"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { FactRow } from "../shared/fact-row"
import { Instant } from "../shared/instant"
import { Section } from "../shared/section"
import { ArticleVotes } from "./article-votes"

/** In which language, about what, how it is found, and whether it helps. */
export const ArticleFacts = ({ article }: { readonly article: AdminArticle }) => {
  const words = useWords()
  const formats = useFormats()
  const products = useEntityNames("product", article.product_ids)
  const categories = useEntityNames("category", article.category_ids)
  const about = (names: readonly string[]) => formats.list(names) || words("library.about_everything")
  return (
    <Section title={words("library.facts")}>
      <FactRow label={words("library.language")}>{article.locale}</FactRow>
      <FactRow label={words("library.votes")}>
        <ArticleVotes article={article} />
      </FactRow>
      <FactRow label={words("library.tags")}>{article.tags.length === 0 ? "–" : article.tags.join(", ")}</FactRow>
      <FactRow label={words("library.products")}>{about(products)}</FactRow>
      <FactRow label={words("library.categories")}>{about(categories)}</FactRow>
      <FactRow label={words("library.published_at")}>
        {article.published_at === null ? words("library.never") : <Instant at={article.published_at} />}
      </FactRow>
      <FactRow label={words("library.updated")}>
        <Instant at={article.updated_at} />
      </FactRow>
    </Section>
  )
}
