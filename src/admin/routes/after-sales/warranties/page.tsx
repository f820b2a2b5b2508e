import { Word } from "../../../components/shared/word"
import { WarrantyTable } from "../../../components/warranty/warranty-table"

const WarrantiesPage = () => <WarrantyTable />

export const handle = { breadcrumb: () => <Word name="warranty.tab" /> }

export default WarrantiesPage
