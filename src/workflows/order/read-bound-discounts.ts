import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { OrderLineFacts } from "../../domain/policy/order-facts"
import type { BoundDiscount } from "../../domain/settlement/bound-discount"
import { toBoundDiscount, type BuyGetPromotion } from "../../domain/settlement/to-bound-discount"

interface CoreProduct {
  readonly id: string
  readonly collection_id: string | null
  readonly categories?: readonly { readonly mpath: string }[]
  readonly tags?: readonly { readonly id: string }[]
}

/**
 * The discounts of an order that other goods of it were bought for. One query where promotions took part in the order, one
 * more where one of them was of that kind, and none for any other order.
 */
export async function readBoundDiscounts(
  container: MedusaContainer,
  lines: readonly OrderLineFacts[],
): Promise<BoundDiscount[]> {
  const ids = [...new Set(lines.flatMap(({ discounts }) => discounts.map(({ promotion_id }) => promotion_id)))]
  if (ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "promotion",
    fields: [
      "id",
      "application_method.buy_rules_min_quantity",
      "application_method.apply_to_quantity",
      "application_method.max_quantity",
      "application_method.buy_rules.attribute",
      "application_method.buy_rules.operator",
      "application_method.buy_rules.values.value",
    ],
    filters: { id: ids, type: "buyget" },
  })
  const promotions = data as readonly BuyGetPromotion[]
  if (promotions.length === 0) return []
  const grouped = await withProductGroups(container, lines)
  return promotions.flatMap((promotion) => toBoundDiscount(promotion, grouped) ?? [])
}

/** Orders are read without them for a settlement: only such promotions look at them there. */
async function withProductGroups(
  container: MedusaContainer,
  lines: readonly OrderLineFacts[],
): Promise<readonly OrderLineFacts[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "collection_id", "categories.mpath", "tags.id"],
    filters: { id: lines.flatMap(({ product_id }) => product_id ?? []) },
  })
  const products = new Map((data as readonly CoreProduct[]).map((product) => [product.id, product]))
  return lines.map((line) => {
    const product = products.get(line.product_id ?? "")
    if (!product) return line
    return {
      ...line,
      collection_id: product.collection_id,
      category_ids: [...new Set((product.categories ?? []).flatMap(({ mpath }) => mpath.split(".")))],
      tag_ids: (product.tags ?? []).map(({ id }) => id),
    }
  })
}
