import { useParams, type UIMatch } from "react-router-dom"

import { WithdrawalPage } from "../../../../components/withdrawal/withdrawal-page"
import { useWithdrawal } from "../../../../hooks/use-withdrawals"
import { useWords } from "../../../../hooks/use-words"

const AfterSalesWithdrawalPage = () => {
  const { id = "" } = useParams()
  return <WithdrawalPage id={id} />
}

const WithdrawalBreadcrumb = ({ id }: { readonly id: string }) => {
  const words = useWords()
  const { data: withdrawal } = useWithdrawal(id)
  return withdrawal === undefined ? null : <>{words("withdrawal.title", { number: withdrawal.number })}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <WithdrawalBreadcrumb id={params.id ?? ""} />,
}

export default AfterSalesWithdrawalPage
