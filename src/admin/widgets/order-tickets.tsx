import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { OrderTickets } from "../components/ticket/order-tickets"

interface OrderWidgetProps {
  readonly data: { readonly id: string; readonly customer_id: string | null }
}

const OrderTicketsWidget = ({ data: order }: OrderWidgetProps) => (
  <OrderTickets orderId={order.id} customerId={order.customer_id} />
)

export const config = defineWidgetConfig({
  id: "after-sales:order-tickets",
  zone: "order.details.side",
})

export default OrderTicketsWidget
