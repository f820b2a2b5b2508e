import { useParams, type UIMatch } from "react-router-dom"

import { WarrantyPage } from "../../../../components/warranty/warranty-page"
import { useWarranty } from "../../../../hooks/use-warranties"

const AfterSalesWarrantyPage = () => {
  const { id = "" } = useParams()
  return <WarrantyPage id={id} />
}

const WarrantyBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: warranty } = useWarranty(id)
  return warranty === undefined ? null : <>{warranty.claim_code}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <WarrantyBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesWarrantyPage
