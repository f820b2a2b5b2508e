import { FindingTable } from "../../../../components/receiving/finding-table"
import { Word } from "../../../../components/shared/word"

const FindingsPage = () => <FindingTable />

export const handle = { breadcrumb: () => <Word name="parcel.findings" /> }

export default FindingsPage
