import { GrantLimitTable } from "../../../../components/grant-limit/grant-limit-table"
import { Word } from "../../../../components/shared/word"

const GrantLimitsPage = () => <GrantLimitTable />

export const handle = { breadcrumb: () => <Word name="settings.limits" /> }

export default GrantLimitsPage
