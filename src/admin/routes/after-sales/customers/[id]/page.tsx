import { useParams, type UIMatch } from "react-router-dom"

import { CustomerPage } from "../../../../components/customer/customer-page"
import { useCustomer } from "../../../../hooks/use-customers"

const CustomerArchivePage = () => {
  const { id = "" } = useParams()
  return <CustomerPage id={id} />
}

const CustomerBreadcrumb = ({ id }: { readonly id: string }) => {
  const { data: customer } = useCustomer(id)
  return customer === undefined ? null : <>{customer.name ?? customer.contacts[0]?.handle}</>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <CustomerBreadcrumb id={params.id ?? ""} />,
}

export default CustomerArchivePage
