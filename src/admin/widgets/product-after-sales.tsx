import { defineWidgetConfig } from "@medusajs/admin-sdk"

import { ProductAfterSales } from "../components/product/product-after-sales"

interface ProductWidgetProps {
  readonly data: { readonly id: string }
}

const ProductAfterSalesWidget = ({ data: product }: ProductWidgetProps) => <ProductAfterSales productId={product.id} />

export const config = defineWidgetConfig({
  id: "after-sales:product",
  zone: "product.details.side",
})

export default ProductAfterSalesWidget
