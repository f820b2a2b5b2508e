import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { OrderWarranties } from "../components/warranty/order-warranties"

interface OrderWidgetProps {
  readonly data: { readonly id: string; readonly display_id: number }
}

const OrderWarrantiesWidget = ({ data: order }: OrderWidgetProps) => (
  <OrderWarranties orderId={order.id} orderDisplayId={order.display_id} />
)

export const config = defineWidgetConfig({
  id: "after-sales:order-warranties",
  zone: "order.details.side",
})

export default OrderWarrantiesWidget
