import { Word } from "../../../../components/shared/word"
import { WarrantyPlanTable } from "../../../../components/warranty-plan/plan-table"

const WarrantyPlansPage = () => <WarrantyPlanTable />

export const handle = { breadcrumb: () => <Word name="settings.warranty_plans" /> }

export default WarrantyPlansPage
