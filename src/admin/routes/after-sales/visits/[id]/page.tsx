import { useParams, type UIMatch } from "react-router-dom"

import { VisitPage } from "../../../../components/visit/visit-page"
import { useVisit } from "../../../../hooks/use-visits"
import { useWords } from "../../../../hooks/use-words"

const FollowUpVisitPage = () => {
  const { id = "" } = useParams()
  return <VisitPage id={id} />
}

const VisitBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: visit } = useVisit(id)
  return visit === undefined ? null : <>{words("visit.number", { number: visit.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <VisitBreadcrumb id={params.id ?? ""} />,
}

export default FollowUpVisitPage
