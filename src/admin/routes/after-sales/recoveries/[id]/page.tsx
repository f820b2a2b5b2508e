import { useParams, type UIMatch } from "react-router-dom"

import { RecoveryPage } from "../../../../components/recovery/recovery-page"
import { useRecovery } from "../../../../hooks/use-recoveries"
import { useWords } from "../../../../hooks/use-words"

const RecoveryClaimPage = () => {
  const { id = "" } = useParams()
  return <RecoveryPage id={id} />
}

const RecoveryBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: claim } = useRecovery(id)
  return claim === undefined ? null : <>{words("recovery.number", { number: claim.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <RecoveryBreadcrumb id={params.id ?? ""} />,
}

export default RecoveryClaimPage
