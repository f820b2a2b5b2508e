import { useParams, type UIMatch } from "react-router-dom"

import { RepairPage } from "../../../../components/repair/repair-page"
import { useRepair } from "../../../../hooks/use-repairs"
import { useWords } from "../../../../hooks/use-words"

const AfterSalesRepairPage = () => {
  const { id = "" } = useParams()
  return <RepairPage id={id} />
}

const RepairBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: repair } = useRepair(id)
  return repair === undefined ? null : <>{words("repair.number", { number: repair.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <RepairBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesRepairPage
