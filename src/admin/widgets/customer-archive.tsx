import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { ArchiveWidget } from "../components/customer/archive-widget"

interface CustomerWidgetProps {
  readonly data: { readonly id: string }
}

const CustomerArchiveWidget = ({ data: customer }: CustomerWidgetProps) => <ArchiveWidget id={customer.id} />

export const config = defineWidgetConfig({
  id: "after-sales:customer-archive",
  zone: "customer.details.side",
})

export default CustomerArchiveWidget
