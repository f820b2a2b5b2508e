import { ApprovalTable } from "../../../components/approval/approval-table"
import { Word } from "../../../components/shared/word"

const ApprovalsPage = () => <ApprovalTable />

export const handle = { breadcrumb: () => <Word name="purse.approvals.title" /> }

export default ApprovalsPage
