import { useParams, type UIMatch } from "react-router-dom"

import { StrayParcelPage } from "../../../../components/receiving/stray-parcel-page"
import { useStrayParcel } from "../../../../hooks/use-receiving"
import { useWords } from "../../../../hooks/use-words"

const ParcelPage = () => {
  const { id = "" } = useParams()
  return <StrayParcelPage id={id} />
}

const ParcelBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: parcel } = useStrayParcel(id)
  return parcel === undefined ? null : <>{words("parcel.number", { number: parcel.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <ParcelBreadcrumb id={params.id ?? ""} />,
}

export default ParcelPage
