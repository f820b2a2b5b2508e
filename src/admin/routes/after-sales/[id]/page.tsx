import { useParams, type UIMatch } from "react-router-dom"

import { RmaPage } from "../../../components/rma/rma-page"
import { useRma } from "../../../hooks/use-rma"
import { useWords } from "../../../hooks/use-words"

const AfterSalesRequestPage = () => {
  const { id = "" } = useParams()
  return <RmaPage id={id} />
}

const RequestBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: rma } = useRma(id)
  return rma === undefined ? null : <>{words("request.title", { number: rma.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <RequestBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesRequestPage
