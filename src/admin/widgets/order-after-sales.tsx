import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { OrderRequests } from "../components/rma/order-requests"

interface OrderWidgetProps {
  readonly data: { readonly id: string; readonly display_id: number }
}

const OrderAfterSalesWidget = ({ data: order }: OrderWidgetProps) => (
  <OrderRequests orderId={order.id} orderDisplayId={order.display_id} />
)

export const config = defineWidgetConfig({
  id: "after-sales:order-requests",
  zone: "order.details.side",
})

export default OrderAfterSalesWidget
