import type { OrderLineFacts } from "../policy/order-facts"
import type { BoundDiscount } from "./bound-discount"

/** A promotion of core's kind "buy and get", as far as it says which goods earn it. */
export interface BuyGetPromotion {
  readonly id: string
  readonly application_method?: {
    readonly buy_rules_min_quantity: number | null
    readonly apply_to_quantity: number | null
    readonly max_quantity: number | null
    readonly buy_rules?: readonly {
      readonly attribute: string
      readonly operator: string
      readonly values?: readonly { readonly value?: string | null }[]
    }[]
  } | null
}

/** What of an order line a promotion's rule looks at. Anything else is not known here. */
const ATTRIBUTES: Readonly<Record<string, (line: OrderLineFacts) => readonly string[]>> = {
  "items.product.id": ({ product_id }) => known(product_id),
  "items.product_id": ({ product_id }) => known(product_id),
  "items.variant_id": ({ variant_id }) => known(variant_id),
  "items.product.type_id": ({ product_type_id }) => known(product_type_id),
  "items.product.collection_id": ({ collection_id }) => known(collection_id),
  "items.product.categories.id": ({ category_ids }) => category_ids,
  "items.product.tags.id": ({ tag_ids }) => tag_ids,
}

/**
 * The discount as the lines carry it. Null where it cannot be told which goods have earned it: a rule that looks at
 * something unknown here takes nothing from the customer.
 */
export function toBoundDiscount(
  { id, application_method: method }: BuyGetPromotion,
  lines: readonly OrderLineFacts[],
): BoundDiscount | null {
  const { buy_rules_min_quantity: minimum, apply_to_quantity: gets } = method ?? {}
  const rules = method?.buy_rules ?? []
  if (!minimum || !gets || rules.length === 0) return null
  if (rules.some(({ attribute, operator }) => !(attribute in ATTRIBUTES) || !["in", "eq"].includes(operator)))
    return null
  const earns = (line: OrderLineFacts) =>
    rules.every(({ attribute, values = [] }) => {
      const found = ATTRIBUTES[attribute]?.(line) ?? []
      return values.some(({ value }) => typeof value === "string" && found.includes(value))
    })
  return {
    buys: lines.filter(earns).map((line) => line.id),
    ...{ minimum, gets, most: method?.max_quantity ?? null },
    lines: lines.flatMap((line) =>
      line.discounts
        .filter(({ promotion_id }) => promotion_id === id)
        .map(({ amount }) => ({ line_item_id: line.id, amount })),
    ),
  }
}

function known(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}
