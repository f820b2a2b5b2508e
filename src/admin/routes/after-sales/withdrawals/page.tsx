import { Word } from "../../../components/shared/word"
import { WithdrawalTable } from "../../../components/withdrawal/withdrawal-table"

const WithdrawalsPage = () => <WithdrawalTable />

export const handle = { breadcrumb: () => <Word name="list.withdrawals" /> }

export default WithdrawalsPage
