import { useParams, type UIMatch } from "react-router-dom"

import { ArticlePage } from "../../../../../components/answer/article-page"
import { useArticle } from "../../../../../hooks/use-answers"

const LibraryArticlePage = () => {
  const { id = "" } = useParams()
  return <ArticlePage key={id} id={id} />
}

const ArticleBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: article } = useArticle(id)
  return article === undefined ? null : <span className="block max-w-64 truncate">{article.question}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <ArticleBreadcrumb id={params.id ?? ""} />,
}

export default LibraryArticlePage
