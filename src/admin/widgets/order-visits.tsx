import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { OrderVisits } from "../components/visit/order-visits"

interface OrderWidgetProps {
  readonly data: { readonly id: string }
}

const OrderVisitsWidget = ({ data: order }: OrderWidgetProps) => <OrderVisits orderId={order.id} />

export const config = defineWidgetConfig({
  id: "after-sales:order-visits",
  zone: "order.details.side",
})

export default OrderVisitsWidget
