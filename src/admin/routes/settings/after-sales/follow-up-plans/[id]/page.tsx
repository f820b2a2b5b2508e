import { useParams, type UIMatch } from "react-router-dom"

import { PlanPage } from "../../../../../components/follow-up/plan-page"
import { useFollowUpPlan } from "../../../../../hooks/use-follow-up-plans"

const FollowUpPlanPage = () => {
  const { id = "" } = useParams()
  return <PlanPage key={id} id={id} />
}

const PlanBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: plan } = useFollowUpPlan(id)
  return plan === undefined ? null : <span className="block max-w-64 truncate">{plan.name}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <PlanBreadcrumb id={params.id ?? ""} />,
}

export default FollowUpPlanPage
