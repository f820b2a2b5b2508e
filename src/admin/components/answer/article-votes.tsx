import type { AdminArticle } from "../../../types"
import { useWords } from "../../hooks/use-words"

/** How many of the readers who said so were helped. */
export const ArticleVotes = ({ article }: { readonly article: AdminArticle }) => {
  const words = useWords()
  const all = article.helpful + article.unhelpful
  return (
    <span className="whitespace-nowrap tabular-nums">
      {all === 0 ? (
        <span className="text-ui-fg-muted">{words("library.no_votes")}</span>
      ) : (
        words("library.votes_of", { helpful: article.helpful, all })
      )}
    </span>
  )
}
