import { StrayParcelTable } from "../../../components/receiving/stray-parcel-table"
import { Word } from "../../../components/shared/word"

const ParcelsPage = () => <StrayParcelTable />

export const handle = { breadcrumb: () => <Word name="parcel.tab" /> }

export default ParcelsPage
