import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { BeforeSection } from "../components/before/before-section"

interface OrderWidgetProps {
  readonly data: { readonly id: string }
}

const OrderBeforeWidget = ({ data: order }: OrderWidgetProps) => <BeforeSection beside={{ order_id: order.id }} />

export const config = defineWidgetConfig({
  id: "after-sales:order-before",
  zone: "order.details.side",
})

export default OrderBeforeWidget
