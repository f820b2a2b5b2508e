import { useParams, type UIMatch } from "react-router-dom"

import { SlaPolicyPage } from "../../../../../components/sla/sla-policy-page"
import { useSlaPolicy } from "../../../../../hooks/use-sla-policies"

const AfterSalesPromisePage = () => {
  const { id = "" } = useParams()
  return <SlaPolicyPage key={id} id={id} />
}

const PromiseBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: policy } = useSlaPolicy(id)
  return policy === undefined ? null : <span className="block max-w-64 truncate">{policy.name}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PromiseBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesPromisePage
