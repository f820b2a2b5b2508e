import { PlanTable } from "../../../../components/follow-up/plan-table"
import { Word } from "../../../../components/shared/word"

const FollowUpPlansPage = () => <PlanTable />

export const handle = { breadcrumb: () => <Word name="settings.follow_up_plans" /> }

export default FollowUpPlansPage
