import { ReasonTable } from "../../../../components/reason/reason-table"
import { Word } from "../../../../components/shared/word"

const AfterSalesReasonsPage = () => <ReasonTable />

export const handle = { breadcrumb: () => <Word name="settings.reasons" /> }

export default AfterSalesReasonsPage
