import { RecoveryTable } from "../../../components/recovery/recovery-table"
import { Word } from "../../../components/shared/word"

const RecoveriesPage = () => <RecoveryTable />

export const handle = { breadcrumb: () => <Word name="recovery.tab" /> }

export default RecoveriesPage
