import { useQuery } from "@tanstack/react-query"

import type { ConditionAttribute } from "../../domain/kernel/vocabulary"
import { queryKeys } from "../lib/query-keys"
import { sdk } from "../lib/sdk"

/** The attributes of a condition whose values are records of the shop. */
export type EntityAttribute = Exclude<ConditionAttribute, "order_value" | "delivery_state">

export interface Entity {
  readonly value: string
  readonly label: string
}

interface EntityQuery {
  readonly q?: string
  readonly id?: string[]
  readonly limit: number
}

const SOURCES: Record<EntityAttribute, (query: EntityQuery) => Promise<readonly Entity[]>> = {
  product: async (query) =>
    (await sdk.admin.product.list({ ...query, fields: "id,title" })).products.map(({ id, title }) =>
      toEntity(id, title),
    ),
  category: async (query) =>
    (await sdk.admin.productCategory.list({ ...query, fields: "id,name" })).product_categories.map(({ id, name }) =>
      toEntity(id, name),
    ),
  collection: async (query) =>
    (await sdk.admin.productCollection.list({ ...query, fields: "id,title" })).collections.map(({ id, title }) =>
      toEntity(id, title),
    ),
  product_type: async (query) =>
    (await sdk.admin.productType.list({ ...query, fields: "id,value" })).product_types.map(({ id, value }) =>
      toEntity(id, value),
    ),
  tag: async (query) =>
    (await sdk.admin.productTag.list({ ...query, fields: "id,value" })).product_tags.map(({ id, value }) =>
      toEntity(id, value),
    ),
  sales_channel: async (query) =>
    (await sdk.admin.salesChannel.list({ ...query, fields: "id,name" })).sales_channels.map(({ id, name }) =>
      toEntity(id, name),
    ),
  region: async (query) =>
    (await sdk.admin.region.list({ ...query, fields: "id,name" })).regions.map(({ id, name }) => toEntity(id, name)),
  customer_group: async (query) =>
    (await sdk.admin.customerGroup.list({ ...query, fields: "id,name" })).customer_groups.map(({ id, name }) =>
      toEntity(id, name),
    ),
}

const toEntity = (value: string, label: string | null | undefined): Entity => ({ value, label: label ?? value })

export const isEntityAttribute = (attribute: ConditionAttribute): attribute is EntityAttribute => attribute in SOURCES

/** Records to choose from, by what was typed. */
export const useEntities = (attribute: EntityAttribute, search: string) => {
  const query = { limit: 20, ...(search === "" ? {} : { q: search }) }
  return useQuery({
    queryKey: queryKeys.entities(attribute, query),
    queryFn: () => SOURCES[attribute](query),
  })
}

/** Names of chosen records, the ids themselves where a record is gone. */
export const useEntityNames = (attribute: ConditionAttribute, ids: readonly string[]): readonly string[] => {
  const { data = [] } = useQuery({
    queryKey: queryKeys.entities(attribute, { id: ids }),
    queryFn: () => (isEntityAttribute(attribute) ? SOURCES[attribute]({ id: [...ids], limit: ids.length }) : []),
    enabled: isEntityAttribute(attribute) && ids.length > 0,
  })
  return ids.map((id) => data.find(({ value }) => value === id)?.label ?? id)
}
