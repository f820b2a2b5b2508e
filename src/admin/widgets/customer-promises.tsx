import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { PromisesSection } from "../components/promise/promises-section"

interface CustomerWidgetProps {
  readonly data: { readonly id: string }
}

const CustomerPromisesWidget = ({ data: customer }: CustomerWidgetProps) => (
  <PromisesSection about={{ customer_id: customer.id }} />
)

export const config = defineWidgetConfig({
  id: "after-sales:customer-promises",
  zone: "customer.details.side",
})

export default CustomerPromisesWidget
