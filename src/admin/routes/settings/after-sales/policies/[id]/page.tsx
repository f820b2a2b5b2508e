import { useParams, type UIMatch } from "react-router-dom"

import { PolicyPage } from "../../../../../components/policy/policy-page"
import { usePolicy } from "../../../../../hooks/use-policies"

const AfterSalesPolicyPage = () => {
  const { id = "" } = useParams()
  return <PolicyPage key={id} id={id} />
}

const PolicyBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: policy } = usePolicy(id)
  return policy === undefined ? null : <span className="block max-w-64 truncate">{policy.name}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PolicyBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesPolicyPage
