import { Word } from "../../../../components/shared/word"
import { SlaPolicyTable } from "../../../../components/sla/sla-policy-table"

const AfterSalesPromisesPage = () => <SlaPolicyTable />

export const handle = { breadcrumb: () => <Word name="settings.sla_policies" /> }

export default AfterSalesPromisesPage
