import { CoreMovementTable } from "../../../components/rma-list/core-movement-table"
import { Word } from "../../../components/shared/word"

const CoreMovementsPage = () => <CoreMovementTable />

export const handle = { breadcrumb: () => <Word name="list.movements" /> }

export default CoreMovementsPage
