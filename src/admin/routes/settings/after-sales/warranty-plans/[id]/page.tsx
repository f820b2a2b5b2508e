import { useParams, type UIMatch } from "react-router-dom"

import { WarrantyPlanPage } from "../../../../../components/warranty-plan/plan-page"
import { useWarrantyPlan } from "../../../../../hooks/use-warranty-plans"

const AfterSalesWarrantyPlanPage = () => {
  const { id = "" } = useParams()
  return <WarrantyPlanPage key={id} id={id} />
}

const PlanBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: plan } = useWarrantyPlan(id)
  return plan === undefined ? null : <span className="block max-w-64 truncate">{plan.name}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PlanBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesWarrantyPlanPage
